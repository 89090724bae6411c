package org.jianfu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a report asks for what tells who reported: how the reporter can be reached, or the original of a
 * file 调阅申请; the custodian decides.
 */
@Entity
class ContactRelease {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "report_id")
    private ReportId report;

    /** The file whose original is wanted; 0 for the contact. */
    @Column(name = "attachment_id")
    private long attachment;

    private AccountId askedBy;
    private Sealed reason;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private ReleaseState state = ReleaseState.REQUESTED;

    private @Nullable AccountId decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable Sealed answer;
    private @Nullable LocalDate openUntil;

    @SuppressWarnings("NullAway.Init")
    protected ContactRelease() {}

    /**
     * @param attachment the file whose original is wanted; 0 for the contact
     * @param opened the key of the report, under which both reasons are kept
     */
    ContactRelease(
            ReportId report, long attachment, AccountId askedBy, String reason, DataKey opened, LocalDate today) {
        this.report = report;
        this.attachment = attachment;
        this.askedBy = askedBy;
        this.reason = opened.seal(place("reason"), reason);
        this.askedOn = today;
    }

    /** @param until the last day on which whoever asked may look */
    void release(AccountId custodian, String why, LocalDate until, DataKey opened, LocalDate today) {
        decide(ReleaseState.RELEASED, custodian, why, opened, today);
        openUntil = until;
    }

    void refuse(AccountId custodian, String why, DataKey opened, LocalDate today) {
        decide(ReleaseState.REFUSED, custodian, why, opened, today);
    }

    private void decide(ReleaseState to, AccountId custodian, String why, DataKey opened, LocalDate today) {
        if (custodian.equals(askedBy)) {
            throw new Refused("intake.refused.release.own");
        }
        state = state.become(to);
        decidedBy = custodian;
        decidedOn = today;
        answer = opened.seal(place("answer"), why);
    }

    /** Whether whoever asked may look on that day. */
    boolean isOpenOn(LocalDate day) {
        return state == ReleaseState.RELEASED && openUntil != null && !day.isAfter(openUntil);
    }

    String reason(DataKey opened) {
        return opened.unseal(place("reason"), reason);
    }

    String answer(DataKey opened) {
        return answer == null ? "" : opened.unseal(place("answer"), answer);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    ReportId report() {
        return report;
    }

    long attachment() {
        return attachment;
    }

    AccountId askedBy() {
        return askedBy;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    ReleaseState state() {
        return state;
    }

    @Nullable
    LocalDate openUntil() {
        return openUntil;
    }

    private String place(String what) {
        return "contact_release." + what + "/" + report;
    }
}
