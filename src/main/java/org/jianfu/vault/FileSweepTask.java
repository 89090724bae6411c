package org.jianfu.vault;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileSweepTask {

    @Bean
    Task<Void> sweepFiles(FileSweep sweep) {
        return Tasks.recurring("file-sweep", FixedDelay.ofHours(1)).execute((instance, context) -> sweep.sweep());
    }

    @Bean
    Task<Void> endTheDayOfFiles(DayEnd dayEnd) {
        return Tasks.recurring("day-end-of-files", FixedDelay.ofHours(1)).execute((instance, context) -> dayEnd.blur());
    }
}
