package org.jianfu.training;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jianfu.kernel.WorkingCalendar;
import org.jianfu.learning.LessonPublished;
import org.jianfu.notification.LiveUpdates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When people are told of what they are asked to learn: at once, once before the last day, and when what they had read
 * changes in earnest. Nobody is urged twice; mails are gathered with everything else that waits.
 */
@Component
class LearningNotices {

    /** Working days before the last one on which those who are not done are reminded. */
    static final int DAYS_BEFORE = 3;

    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);
    private static final TaskDescriptor<Void> ASSIGNED = TaskDescriptor.of("training-assigned");
    private static final TaskDescriptor<Void> DUE = TaskDescriptor.of("training-due");
    private static final TaskDescriptor<Void> CHANGED = TaskDescriptor.of("training-changed");

    private final SchedulerClient scheduler;
    private final WorkingCalendar calendar;
    private final LiveUpdates live;
    private final Clock clock;

    LearningNotices(SchedulerClient scheduler, WorkingCalendar calendar, LiveUpdates live, Clock clock) {
        this.live = live;
        this.scheduler = scheduler;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Long lists of people are told in the background. */
    void assigned(AssignmentId id, LocalDate due) {
        live.publish(Assignments.PROGRESS);
        scheduler.scheduleIfNotExists(ASSIGNED.instance(id.toString()).scheduledTo(clock.instant()));
        LocalDate before = before(due);
        if (before.isAfter(LocalDate.now(clock))) {
            scheduler.scheduleIfNotExists(DUE.instance(id.toString())
                    .scheduledTo(before.atTime(IN_THE_MORNING)
                            .atZone(clock.getZone())
                            .toInstant()));
        }
    }

    /** Nobody is told what is no longer asked; open pages show it. */
    void withdrawn() {
        live.publish(Assignments.PROGRESS);
    }

    private LocalDate before(LocalDate due) {
        return Stream.iterate(due, day -> day.minusDays(1))
                .filter(day -> !calendar.plusWorkingDays(day, DAYS_BEFORE).isAfter(due))
                .findFirst()
                .orElse(due);
    }

    @EventListener
    void changed(LessonPublished published) {
        if (published.material()) {
            scheduler.scheduleIfNotExists(
                    CHANGED.instance(published.course() + "/" + published.lesson() + "/" + published.number())
                            .scheduledTo(clock.instant()));
        }
    }

    /** Asked for when they run: whoever tells people needs the scheduler, which needs its tasks first. */
    @Configuration(proxyBeanMethods = false)
    static class LearningTasks {

        @Bean
        Task<Void> tellOfAssignment(ObjectProvider<LearningReminders> reminders) {
            return Tasks.oneTime(ASSIGNED)
                    .execute((instance, context) -> reminders.getObject().assigned(id(instance.getId())));
        }

        @Bean
        Task<Void> remindOfAssignment(ObjectProvider<LearningReminders> reminders) {
            return Tasks.oneTime(DUE)
                    .execute((instance, context) -> reminders.getObject().due(id(instance.getId())));
        }

        @Bean
        Task<Void> tellOfChange(ObjectProvider<LearningReminders> reminders) {
            return Tasks.oneTime(CHANGED).execute((instance, context) -> {
                String[] parts = instance.getId().split("/");
                reminders.getObject().changed(parts[0], parts[1]);
            });
        }

        private static AssignmentId id(String instance) {
            return new AssignmentId(Long.parseLong(instance));
        }
    }
}
