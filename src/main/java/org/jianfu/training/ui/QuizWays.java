package org.jianfu.training.ui;

import java.util.Optional;
import org.jianfu.learning.CourseWay;
import org.jianfu.training.Quizzes;
import org.jianfu.training.TrainingLinks;
import org.springframework.stereotype.Component;

/** The way from a course to its questions. */
@Component
class QuizWays implements CourseWay {

    private final Quizzes quizzes;

    QuizWays(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public Optional<Way> from(String course) {
        if (!quizzes.asksAbout(course)) {
            return Optional.empty();
        }
        String key = quizzes.hasPassed(course) ? "training.quiz.passedAlready" : "training.quiz";
        return Optional.of(new Way(key, TrainingLinks.toQuiz(course)));
    }
}
