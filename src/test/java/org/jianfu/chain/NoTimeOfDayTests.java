package org.jianfu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.casework.Findings;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.OpenForm;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.intake.Satisfaction;
import org.jianfu.kernel.LeadId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody who holds the database and the disk can tell at which hour of the day somebody was here to report. */
@PortalTest
class NoTimeOfDayTests {

    /** What beats by itself, whoever is here: the scheduler's clock and the sessions of people with an account. */
    private static final Set<String> STAFF_AND_CLOCK = Set.of("scheduled_tasks", "staff_session");

    @Autowired
    ReportIntake intake;

    @Autowired
    FollowUp followUp;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Categories categories;

    @Autowired
    Leads leads;

    @Autowired
    Triage triage;

    @Autowired
    Investigation investigation;

    @Autowired
    Findings findings;

    @Autowired
    Trail trail;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Value("${jianfu.data}/files")
    Path vault;

    private InventedCity city;
    private LeadId lead;

    @BeforeEach
    void aCity() {
        city = InventedCity.anew(units, desks, people);
    }

    @Test
    void noRowWrittenWhileAReporterIsHereTellsTheHour() throws IOException {
        var before = rows();
        ReceiptCode receipt = somebodyReports();
        assertThat(tables(before))
                .contains("report", "report_step", "report_attachment", "trail_entry", "casework_lead");
        tellsNoHour(before);

        people.as(city.handler, () -> triage.accept(lead, version()));
        people.as(city.handler, () -> investigation.askReporter(lead, version(), "哪个科室发的？"));
        before = rows();
        followUp.answer(receipt, "综合科。", List.of());
        assertThat(tables(before)).contains("report_message", "trail_entry");
        tellsNoHour(before);

        var draft = new Findings.Draft(Findings.Conclusion.SUBSTANTIATED, "有原件。", "一周三次", "情况属实。");
        people.as(city.handler, () -> findings.propose(lead, version(), draft));
        people.as(city.supervisor, () -> findings.approve(lead, version()));
        before = rows();
        followUp.rate(receipt, Satisfaction.values()[0], "谢谢");
        assertThat(tables(before)).contains("outcome_rating", "trail_entry");
        tellsNoHour(before);
    }

    @Test
    void noFileAndNoFolderTellsTheHour() throws IOException {
        somebodyReports();

        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        List<FileTime> times = new ArrayList<>();
        try (var all = Files.walk(vault)) {
            for (Path path : all.toList()) {
                times.add(Files.getLastModifiedTime(path));
            }
        }
        assertThat(times)
                .filteredOn(time -> !time.toInstant().isBefore(midnight))
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly(FileTime.from(midnight));
    }

    /** Steps of which only the day is known stand before the day's others; between these they are never put. */
    @Test
    void theTimelineSaysNotBetweenWhichHoursTheReporterAnswered() throws IOException {
        ReceiptCode receipt = somebodyReports();
        people.as(city.handler, () -> triage.accept(lead, version()));
        people.as(city.handler, () -> investigation.askReporter(lead, version(), "哪个科室发的？"));
        followUp.answer(receipt, "综合科。", List.of());
        var draft = new Findings.Draft(Findings.Conclusion.SUBSTANTIATED, "有原件。", "一周三次", "情况属实。");
        people.as(city.handler, () -> findings.propose(lead, version(), draft));

        assertThat(trail.of(Subject.of(lead)).stream().map(Entry::key))
                .containsExactly(
                        "casework.trail.received",
                        "casework.trail.reporterAsked",
                        "casework.trail.reporterAnswered",
                        "casework.trail.accepted",
                        "casework.trail.findingProposed");
    }

    private ReceiptCode somebodyReports() throws IOException {
        OpenForm form = intake.open();
        files.add(form, "三份通知.txt", new ByteArrayInputStream("下班前报七张表".getBytes()));
        var before = newLeads();
        ReceiptCode receipt = intake.submit(
                form,
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "一周内三次要同样的报表。",
                        AccusedUnit.of(city.accused),
                        Occurrence.UNSURE,
                        "电话0858-0000000"));
        lead = newLeads().stream()
                .filter(found -> !before.contains(found))
                .findFirst()
                .orElseThrow();
        return receipt;
    }

    private List<LeadId> newLeads() {
        return people.by(
                city.handler,
                () -> leads.after(null, LeadFilter.of(LeadFilter.Queue.NEW), 50).stream()
                        .map(row -> row.id())
                        .toList());
    }

    private Integer version() {
        return leads.facts(lead).version();
    }

    /** Ids that count would put a row between two whose time is known; a time of its own would tell it outright. */
    private void tellsNoHour(Map<String, Map<String, Map<String, Object>>> before) {
        LocalDateTime midnight = LocalDateTime.ofInstant(
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
        rows().forEach((table, now) -> now.forEach((key, row) -> {
            Map<String, Object> old = before.getOrDefault(table, Map.of()).get(key);
            if (row.equals(old)) {
                return;
            }
            if (old == null) {
                assertThat(counted()).as("a new row in a table that counts").doesNotContain(table);
            }
            row.forEach((column, value) -> {
                if (hasTime(value) && (old == null || !value.equals(old.get(column)))) {
                    assertThat(moment(value)).as(table + "." + column).isEqualTo(midnight);
                }
            });
        }));
    }

    private Set<String> tables(Map<String, Map<String, Map<String, Object>>> before) {
        return rows().entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasTime(Object value) {
        return value instanceof Timestamp || value instanceof LocalDateTime;
    }

    private static LocalDateTime moment(Object value) {
        return value instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) value;
    }

    private Set<String> counted() {
        return Set.copyOf(sql.queryForList(
                "select table_name from information_schema.columns where table_schema = database() and extra like '%auto_increment%'",
                String.class));
    }

    /** Every row of every table by its key. */
    private Map<String, Map<String, Map<String, Object>>> rows() {
        Map<String, List<String>> keys = new HashMap<>();
        sql.query("""
                select table_name, column_name from information_schema.key_column_usage
                where table_schema = database() and constraint_name = 'PRIMARY'
                """, row -> {
            keys.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add(row.getString(2));
        });
        Map<String, Map<String, Map<String, Object>>> all = new HashMap<>();
        keys.forEach((table, key) -> {
            if (!STAFF_AND_CLOCK.contains(table)) {
                Map<String, Map<String, Object>> ofTable = new HashMap<>();
                sql.queryForList("select * from " + table).forEach(row -> {
                    row.replaceAll((column, value) -> value instanceof byte[] bytes ? List.of(bytes.length) : value);
                    ofTable.put(key.stream().map(row::get).toList().toString(), row);
                });
                all.put(table, ofTable);
            }
        });
        return all;
    }
}
