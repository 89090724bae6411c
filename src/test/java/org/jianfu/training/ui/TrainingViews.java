package org.jianfu.training.ui;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.training.AnswerSheet;
import org.jianfu.training.TrainingLinks;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class TrainingViews implements ModuleViews {

    @Override
    public List<View> in(InventedCity city) {
        return List.of(
                View.of(city.inspector, TrainingLinks.QUIZ + "/:course", TrainingLinks.toQuiz(AnswerSheet.COURSE)));
    }
}
