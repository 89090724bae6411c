package org.jianfu.training.ui;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.training.AnswerSheet;
import org.jianfu.training.AssignmentId;
import org.jianfu.training.Assignments;
import org.jianfu.training.Audience;
import org.jianfu.training.NewAssignment;
import org.jianfu.training.TrainingLinks;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class TrainingViews implements ModuleViews {

    private final TestPeople people;
    private final Assignments assignments;

    TrainingViews(TestPeople people, Assignments assignments) {
        this.people = people;
        this.assignments = assignments;
    }

    @Override
    public List<View> in(InventedCity city) {
        Staff editor = people.someone(city.accused, Role.EDITOR);
        AssignmentId assigned = people.by(
                editor,
                () -> assignments.assign(new NewAssignment(
                        AnswerSheet.COURSE,
                        null,
                        Audience.of(city.accused),
                        true,
                        LocalDate.now().plusDays(9))));
        return List.of(
                View.of(city.inspector, TrainingLinks.QUIZ + "/:course", TrainingLinks.toQuiz(AnswerSheet.COURSE)),
                View.of(editor, TrainingLinks.BANK),
                View.of(city.accusedLiaison, TrainingLinks.ASSIGNMENTS),
                View.of(city.accusedLiaison, TrainingLinks.ASSIGNMENTS + "/:assignment", TrainingLinks.to(assigned)));
    }
}
