package org.jianfu.training.ui;

import java.util.List;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.training.LearningTask;
import org.jianfu.training.MyLearning;
import org.springframework.stereotype.Component;

/** What somebody was asked to learn, each line leading straight to where it goes on. */
@Component
class LearningWaiting implements WaitingWork {

    private final MyLearning learning;

    LearningWaiting(MyLearning learning) {
        this.learning = learning;
    }

    @Override
    public List<WaitingItem> waitingFor(Staff person) {
        return learning.todo().stream().map(LearningWaiting::item).toList();
    }

    private static WaitingItem item(LearningTask task) {
        return switch (task.step()) {
            case READ ->
                new WaitingItem(
                        "training.waiting.read",
                        List.of(task.course(), task.lesson(), String.valueOf(task.left())),
                        task.due(),
                        task.link());
            case SEE_CHANGES ->
                new WaitingItem("training.waiting.changes", List.of(task.lesson()), task.due(), task.link());
            case PASS -> new WaitingItem("training.waiting.pass", List.of(task.course()), task.due(), task.link());
        };
    }
}
