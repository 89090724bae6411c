package org.jianfu.training;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the questions the courses come with, at each start; what an editor has mended stays as it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FirstQuestions implements ApplicationRunner {

    private final QuestionRepository questions;

    FirstQuestions(QuestionRepository questions) {
        this.questions = questions;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        ShippedQuestions.all().forEach(this::take);
    }

    void take(ShippedQuestions shipped) {
        Map<String, Question> known = questions.ofCourse(shipped.course()).stream()
                .collect(Collectors.toMap(Question::code, Function.identity()));
        for (ShippedQuestions.Shipped one : shipped.questions()) {
            Question question = known.get(one.code());
            if (question == null) {
                questions.save(new Question(shipped.course(), one.code(), one.text(), null));
            } else if (question.isAsShipped()) {
                question.write(one.text(), null);
            }
        }
    }
}
