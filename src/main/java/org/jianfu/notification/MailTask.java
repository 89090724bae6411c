package org.jianfu.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One task per mail that waits, in the table of the scheduler; it goes when the mail is sent or given up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailTask {

    static final TaskDescriptor<Void> MAIL = TaskDescriptor.of("mail");

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    @Bean
    Task<Void> deliverMail(MailDispatcher dispatcher) {
        return Tasks.custom(MAIL)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAULT))
                .execute((instance, context) -> dispatcher
                        .deliver(new MailId(Long.parseLong(instance.getId())))
                        .map(MailTask::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Duration wait) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }
}
