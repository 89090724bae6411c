package org.jianfu.intake;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.TextLimit;
import org.jianfu.notification.Notifications;
import org.jianfu.units.Units;
import org.jianfu.vault.DataKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody who works on a report comes to what tells who reported 身份调阅, the contact or the original of a file: asked
 * for with a reason, released by the custodian with another, open to that one person for {@value #DAYS} days, each look on
 * the trail. The custodian reads neither the report nor what is asked for.
 */
@Service
@Transactional
public class ContactReleases {

    /** How long a release lasts, the day itself not counted. */
    public static final int DAYS = 7;

    /** Stands for the contact where a file would be named. */
    public static final long CONTACT = 0;

    private static final String READERS = "hasAnyRole('CASE_HANDLER', 'SUPERVISOR', 'DISCIPLINE_INSPECTOR')";
    private static final String CUSTODIAN = "hasRole('IDENTITY_CUSTODIAN')";

    private final ContactReleaseRepository releases;
    private final ReleasedReports reports;
    private final People people;
    private final Units units;
    private final CurrentUser user;
    private final Notifications notifications;
    private final Clock clock;

    ContactReleases(
            ContactReleaseRepository releases,
            ReleasedReports reports,
            People people,
            Units units,
            CurrentUser user,
            Notifications notifications,
            Clock clock) {
        this.releases = releases;
        this.reports = reports;
        this.people = people;
        this.units = units;
        this.user = user;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * How my last request stands.
     *
     * @param open whether I may look today
     * @param until the last day of a release
     * @param answer what the custodian wrote; empty as long as nothing is decided
     */
    public record Standing(
            ReleaseState state,
            boolean open,
            LocalDate askedOn,
            @Nullable LocalDate until,
            String answer) {}

    /**
     * How my request stands; nothing when I never asked.
     *
     * @param what a file of the report, or {@link #CONTACT}
     */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<Standing> mine(ReportId report, long what) {
        return latest(report, what).map(release -> {
            try (DataKey key = reports.key(report)) {
                return new Standing(
                        release.state(),
                        release.isOpenOn(today()),
                        release.askedOn(),
                        release.openUntil(),
                        release.answer(key));
            }
        });
    }

    /**
     * Asks the custodians to release how the reporter can be reached, or the original of a file.
     *
     * @param what a file of the report, or {@link #CONTACT}
     * @throws Refused without a reason, while a request of mine waits or is open, or when no custodian may decide this one
     */
    @PreAuthorize(READERS)
    public void ask(ReportId report, long what, String reason) {
        String why = reason(reason, "intake.refused.release.reason");
        Report about = reports.readable(report, what);
        latest(report, what)
                .filter(release -> release.state() == ReleaseState.REQUESTED || release.isOpenOn(today()))
                .ifPresent(release -> {
                    throw new Refused("intake.refused.release.again");
                });
        List<Staff> custodians = people.withRole(Role.IDENTITY_CUSTODIAN).stream()
                .filter(custodian -> about.unit() == null
                        || !units.relatedUnits(custodian.unit()).contains(about.unit()))
                .filter(custodian -> !custodian.id().equals(me()))
                .toList();
        if (custodians.isEmpty()) {
            throw new Refused("intake.refused.release.nobody");
        }
        try (DataKey key = reports.key(report)) {
            releases.save(new ContactRelease(report, what, me(), why, key, today()));
        }
        reports.record(report, what == CONTACT ? "intake.trail.contact.asked" : "intake.trail.original.asked");
        custodians.forEach(
                custodian -> notifications.tell(custodian, "intake.mail.contactAsked", IntakeLinks.IDENTITY));
    }

    /**
     * How the reporter can be reached; that somebody looked stands in the trail.
     *
     * @throws NotVisible when it was not released to me, or no longer is
     */
    @PreAuthorize(READERS)
    public String open(ReportId report) {
        requireOpen(report, CONTACT);
        reports.record(report, "intake.trail.contact.opened");
        return reports.contact(report);
    }

    /**
     * A file as it came, with all it tells; that somebody took it stands in the trail.
     *
     * @throws NotVisible when it was not released to me, or no longer is
     */
    @PreAuthorize(READERS)
    public InputStream openOriginal(ReportId report, long attachment) {
        requireOpen(report, attachment);
        reports.record(report, "intake.trail.original.opened");
        return reports.original(report, attachment);
    }

    private void requireOpen(ReportId report, long what) {
        reports.readable(report, what);
        if (latest(report, what).filter(release -> release.isOpenOn(today())).isEmpty()) {
            throw new NotVisible("what is sealed of report " + report);
        }
    }

    /**
     * A request as the custodian sees it: nothing of what was reported.
     *
     * @param asker the name of who asks
     * @param unit the asker's unit
     * @param original whether a file's original is wanted, and not the contact
     * @param category what kind of burden the report is about
     * @param until the last day of a release
     */
    public record Request(
            long id,
            ReleaseState state,
            String asker,
            String unit,
            LocalDate askedOn,
            boolean original,
            CategoryId category,
            DeskId desk,
            LocalDate receivedOn,
            String reason,
            String answer,
            @Nullable LocalDate until) {}

    /** What custodians decide and have decided; what waits comes first. */
    @PreAuthorize(CUSTODIAN)
    @Transactional(readOnly = true)
    public List<Request> all() {
        return releases.besides(units.relatedUnits(user.require().unit())).stream()
                .map(this::request)
                .toList();
    }

    private Request request(ContactReleaseRepository.Asked asked) {
        ContactRelease release = asked.release();
        Optional<Staff> asker = people.find(release.askedBy());
        try (DataKey key = reports.key(asked.report())) {
            return new Request(
                    release.id(),
                    release.state(),
                    people.nameOf(release.askedBy()),
                    asker.map(person -> units.nameOf(person.unit())).orElse("—"),
                    release.askedOn(),
                    release.attachment() != CONTACT,
                    asked.report().category(),
                    asked.report().desk(),
                    asked.report().receivedOn(),
                    release.reason(key),
                    release.answer(key),
                    release.openUntil());
        }
    }

    /** Releases the contact to whoever asked, from today on for {@value #DAYS} days 放行. */
    @PreAuthorize(CUSTODIAN)
    public void release(long id, String reason) {
        String why = reason(reason, "intake.refused.release.reason");
        var asked = find(id);
        LocalDate until = today().plusDays(DAYS);
        try (DataKey key = reports.key(asked.report())) {
            asked.release().release(me(), why, until, key, today());
        }
        decided(asked, "intake.trail.contact.released", why, until);
    }

    /** Does not release it 不予放行; whoever asked reads why. */
    @PreAuthorize(CUSTODIAN)
    public void refuse(long id, String reason) {
        String why = reason(reason, "intake.refused.release.reason");
        var asked = find(id);
        try (DataKey key = reports.key(asked.report())) {
            asked.release().refuse(me(), why, key, today());
        }
        decided(asked, "intake.trail.contact.refused", why);
    }

    private void decided(ContactReleaseRepository.Asked asked, String key, Object... args) {
        reports.record(asked.report().id(), key, args);
        reports.tell(new ContactDecided(asked.report().id(), asked.release().askedBy()));
    }

    private ContactReleaseRepository.Asked find(long id) {
        return releases.besides(units.relatedUnits(user.require().unit())).stream()
                .filter(asked -> asked.release().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotVisible("contact request " + id));
    }

    private Optional<ContactRelease> latest(ReportId report, long what) {
        return releases.findFirstByReportAndAttachmentAndAskedByOrderByIdDesc(report, what, me());
    }

    private static String reason(String text, String empty) {
        PlainText.requireSomething(text, empty);
        return TextLimit.REASON.require(PlainText.clean(text));
    }

    private AccountId me() {
        return user.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
