package org.jianfu.training.ui;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.training.AnswerSheet;
import org.jianfu.training.TrainingLinks;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class TrainingViews implements ModuleViews {

    private final TestPeople people;

    TrainingViews(TestPeople people) {
        this.people = people;
    }

    @Override
    public List<View> in(InventedCity city) {
        return List.of(
                View.of(city.inspector, TrainingLinks.QUIZ + "/:course", TrainingLinks.toQuiz(AnswerSheet.COURSE)),
                View.of(people.someone(city.accused, Role.EDITOR), TrainingLinks.BANK));
    }
}
