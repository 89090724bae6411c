package org.jianfu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jianfu.kernel.ReportId;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** How to reach a reporter who wished to be reachable 联系方式: apart from the report, under a key of its own. */
@Entity
class ReporterContact {

    @Id
    private long reportId;

    @Version
    private @Nullable Integer version;

    @Column(name = "data_key_id")
    private DataKeyId key;

    private Sealed contact;

    @SuppressWarnings("NullAway.Init")
    protected ReporterContact() {}

    ReporterContact(ReportId report, String contact, DataKey key, DataKeyId keyId) {
        this.reportId = report.value();
        this.key = keyId;
        this.contact = key.seal(place(), contact);
    }

    String open(DataKey opened) {
        return opened.unseal(place(), contact);
    }

    DataKeyId key() {
        return key;
    }

    private String place() {
        return "reporter_contact.contact/" + reportId;
    }
}
