package org.jianfu.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait, are sent or were given up 发件箱. */
@Service
public class Outbox {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    /** Due whatever the clock of the scheduler says. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    /** A mail that goes out so soon may be with the server already: nothing is added to it. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

    private static final String SEVERAL = "notification.mail.several";
    private static final String HOME = "staff";

    private final Mails mails;
    private final MailDispatcher dispatcher;
    private final MailAddresses addresses;
    private final People people;
    private final SchedulerClient scheduler;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(
            Mails mails,
            MailDispatcher dispatcher,
            MailAddresses addresses,
            People people,
            SchedulerClient scheduler,
            MailSettings settings,
            Clock clock) {
        this.mails = mails;
        this.dispatcher = dispatcher;
        this.addresses = addresses;
        this.people = people;
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    void post(AccountId to, String textKey, String link) {
        if (addresses.mailOf(to).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Optional<Mail> waiting =
                mails.findFirstByRecipientAndStateAndNextTryAfterOrderById(to, MailState.WAITING, now.plus(ON_ITS_WAY));
        if (waiting.isPresent()) {
            waiting.get().gather(SEVERAL, HOME);
        } else if (settings.gather().isZero()) {
            hand(mails.save(new Mail(to, textKey, link, LocalDate.now(clock))), AT_ONCE);
        } else {
            Instant later = now.plus(settings.gather());
            hand(mails.save(new Mail(to, textKey, link, LocalDate.now(clock), later)), later);
        }
    }

    /** Without a mail server the mail stays where it is until one is set up. */
    private void hand(Mail mail, Instant when) {
        if (readiness() != MailReadiness.READY) {
            return;
        }
        var task = MailTask.MAIL.instance(mail.id().toString()).scheduledTo(when);
        try {
            scheduler.schedule(task, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // It is being sent at this moment, which is what was asked for.
        }
    }

    /** What waited while there was no mail server goes out after the start with one. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void takeUpWhatWaits() {
        mails.findByState(MailState.WAITING).forEach(mail -> {
            if (readiness() == MailReadiness.READY) {
                scheduler.scheduleIfNotExists(
                        MailTask.MAIL.instance(mail.id().toString()).scheduledTo(AT_ONCE));
            }
        });
    }

    /**
     * The mails, the newest first.
     *
     * @param last the row after which to go on; null at the beginning
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional(readOnly = true)
    public List<MailRow> after(@Nullable MailRow last, MailFilter filter, int limit) {
        Map<String, ?> keys = last == null ? Map.of() : Map.of("id", last.id().value());
        List<Mail> found = mails.after(keys, filter.toSpecification(), NEWEST_FIRST, limit);
        Map<AccountId, String> names =
                people.namesOf(found.stream().map(Mail::recipient).collect(Collectors.toSet()));
        return found.stream()
                .map(mail -> MailRow.of(mail, names.getOrDefault(mail.recipient(), "—")))
                .toList();
    }

    /** How many mails the filter lets through, counted as far as {@code bound} + 1. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional(readOnly = true)
    public long countUpTo(int bound, MailFilter filter) {
        return mails.countUpTo(bound, filter.toSpecification());
    }

    /** Whether mails go out, and if not, why. */
    public MailReadiness readiness() {
        return dispatcher.readiness();
    }

    /** Tries again now. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional
    public void resend(MailId id) {
        if (readiness() != MailReadiness.READY) {
            throw new Refused(readiness().refusal());
        }
        var mail = mails.findById(id.value()).orElseThrow(() -> new NotVisible("mail"));
        mail.sendAgain();
        hand(mail, AT_ONCE);
    }
}
