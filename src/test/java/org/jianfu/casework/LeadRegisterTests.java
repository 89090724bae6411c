package org.jianfu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Entry;
import org.jianfu.intake.Categories;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Leads that no reporter sent; those that one did are in {@link CaseworkChainTests}. */
@PortalTest
@Transactional
class LeadRegisterTests {

    @Autowired
    LeadRegister register;

    @Autowired
    Leads leads;

    @Autowired
    Investigation files;

    @Autowired
    Triage triage;

    @Autowired
    Categories categories;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    TestPeople people;

    private InventedOffice office;

    @BeforeEach
    void aHandlerIsSignedIn() {
        office = new InventedOffice(units, desks, people);
        people.signIn(office.handler);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "REPORT")
    void aLeadFromAnywhereIsTriagedLikeAReport(LeadRegister.Source source) throws Exception {
        LeadId id = open(source, evidence(LocalDate.of(2026, 3, 1)));

        LeadPage page = leads.open(id);
        assertThat(page.facts().source()).isEqualTo(source);
        assertThat(page.facts().unit()).isEqualTo(office.town);
        assertThat(page.facts().report()).isNull();
        assertThat(page.facts().due()).isAfter(page.facts().receivedOn());
        assertThat(page.history())
                .extracting(Entry::key)
                .containsExactly("casework.trail.opened." + source, "casework.trail.evidence");
        Investigation.Evidence line = page.evidence().getFirst();
        assertThat(line.note()).isEqualTo("同一周内两次检查");
        assertThat(new String(files.open(id, line.files().getFirst()).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("检查通知");

        triage.accept(id, page.facts().version());
        assertThat(leads.open(id).facts().number()).startsWith("线索");
    }

    @Test
    void theAccusedUnitSeesNothingOfIt() {
        LeadId id = open(LeadRegister.Source.MONITORING, evidence(LocalDate.of(2026, 3, 1)));
        people.signIn(office.someone(office.town, org.jianfu.kernel.Role.CASE_HANDLER));

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> leads.open(id));
    }

    @Test
    void evidenceFromTomorrowIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(LeadRegister.Source.FIELD_STUDY, evidence(LocalDate.of(9999, 1, 1))));
    }

    private LeadId open(LeadRegister.Source source, LeadRegister.Evidence evidence) {
        return register.open(
                source,
                office.town,
                categories.offered().getFirst().id(),
                office.desk.id(),
                LocalDate.of(2026, 3, 2),
                List.of(evidence));
    }

    private static LeadRegister.Evidence evidence(LocalDate dated) {
        var notice = new ByteArrayInputStream("检查通知".getBytes(StandardCharsets.UTF_8));
        return new LeadRegister.Evidence(
                "同一周内两次检查", "监测点日志", dated, List.of(new LeadRegister.Attachment("通知.txt", notice)));
    }
}
