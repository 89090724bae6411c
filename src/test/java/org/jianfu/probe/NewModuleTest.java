package org.jianfu.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.SubjectPages;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;

/** A module nobody else names has a place everywhere: in menu, home, trail, ecology page, settings and demonstration. */
class NewModuleTest extends ViewTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    @Autowired
    private Probes probes;

    @Autowired
    private Trail trail;

    @Autowired
    private SubjectPages pages;

    @Autowired
    private LiveUpdates live;

    @Autowired
    private MovableClock clock;

    @Autowired
    private List<DemonstrationStory> stories;

    private Staff auditor;
    private Staff inspector;
    private UnitId town;

    @BeforeEach
    void plant(@Autowired Units units) {
        clock.moveTo(WEDNESDAY);
        UnitId office = units.add(new NewUnit("示例抽查办" + COUNT.incrementAndGet(), "", UnitCategory.DEPARTMENT, null))
                .id();
        town = units.add(new NewUnit("示例抽查乡" + COUNT.incrementAndGet(), "", UnitCategory.TOWNSHIP, null))
                .id();
        auditor = people.someone(office, Role.AUDIT_ADMIN);
        inspector = people.someone(office, Role.DISCIPLINE_INSPECTOR);
        people.signIn(auditor);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void itNumbersInASeriesOfItsOwn() {
        clock.moveTo(WEDNESDAY.plusYears(1));
        assertThat(taken().number()).isEqualTo("抽查〔2027〕1号");
        assertThat(taken().number()).isEqualTo("抽查〔2027〕2号");
    }

    @Test
    void itsIdsStandInItsTables() {
        ProbeId first = probes.take(town);
        assertThat(taken().earlier()).isEqualTo(first);
    }

    @Test
    void itsDeadlineIsSetLikeEveryOther() {
        assertThat(taken().due()).isEqualTo(LocalDate.of(2026, 3, 6));
        people.signIn(people.someone(town, Role.SUPERVISOR));
        open("staff/settings");
        reads("抽查报告", "2 个工作日");
    }

    @Test
    void itsEntriesStandInTheTrailAndLeadToItsPage() {
        ProbeId check = probes.take(town);
        Entry entry = trail.of(Subject.of(check)).getFirst();
        assertThat(entry.key()).isEqualTo("probe.trail.taken");
        assertThat(entry.actor()).isEqualTo(auditor.id());
        assertThat(pages.addressOf(entry.subject())).contains(ProbeLinks.to(check));
        open(ProbeLinks.to(check));
        reads("抽查记录 " + check);
    }

    @Test
    void itsPageStandsInAMenuGroupOfItsOwn() {
        open("staff");
        assertThat($(SideNav.class).all()).extracting(SideNav::getLabel).contains("抽查线");
        assertThat($(SideNavItem.class).all())
                .filteredOn(item -> "抽查".equals(item.getLabel()))
                .extracting(SideNavItem::getPath)
                .containsExactly(ProbeLinks.PROBES);
    }

    @Test
    void onlyWhoMayEnterSeesItInTheMenu() {
        people.signIn(inspector);
        open("staff");
        assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).doesNotContain("抽查");
    }

    @Test
    void whatItGivesPeopleWaitsOnTheHomePage() {
        ProbeId check = probes.take(town);
        open("staff");
        reads("报告抽查情况：" + probes.get(check).number());
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(ProbeLinks.to(check));
    }

    @Test
    void itsEntriesStandOnTheEcologyPage() {
        Probe check = taken();
        people.signIn(inspector);
        open("staff/ecology/" + town + "/2026");
        reads("接受抽查", check.number());
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(ProbeLinks.to(check.id()));
        open("staff/ecology");
        reads("示例抽查乡");
    }

    @Test
    void openPagesHearOfItsTopicOnceItIsCommitted() throws InterruptedException {
        var heard = new Semaphore(0);
        var registration = live.subscribe(Probes.TOPIC, heard::release);
        probes.take(town);
        TestTransaction.flagForCommit();
        TestTransaction.end();
        assertThat(heard.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        registration.remove();
    }

    @Test
    void itTellsAStoryOfItsOwnInTheDemonstration() {
        stories.forEach(story -> story.tell(cast()));
        assertThat(probes.all()).extracting(Probe::takenOn).contains(WEDNESDAY.minusDays(3));
    }

    @Test
    void nobodyElseNamesIt() throws IOException {
        try (var sources = Files.walk(Path.of("src"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.startsWith(Path.of("src/test/java/org/jianfu/probe")))
                            .filter(NewModuleTest::namesTheProbe))
                    .isEmpty();
        }
    }

    private static boolean namesTheProbe(Path source) {
        try {
            return Files.readString(source).contains("org.jianfu.probe");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Probe taken() {
        return probes.get(probes.take(town));
    }

    private DemonstrationCast cast() {
        return new DemonstrationCast() {
            @Override
            public UnitId unit(String name) {
                return town;
            }

            @Override
            public AccountId person(String login) {
                return auditor.id();
            }

            @Override
            public <T> T as(String login, int daysAgo, java.util.function.Supplier<T> action) {
                clock.moveTo(WEDNESDAY.minusDays(daysAgo));
                return people.by(auditor, action);
            }
        };
    }
}
