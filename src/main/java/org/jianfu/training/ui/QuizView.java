package org.jianfu.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jianfu.kernel.NotVisible;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.training.QuestionKind;
import org.jianfu.training.Quiz;
import org.jianfu.training.QuizOffer;
import org.jianfu.training.QuizQuestion;
import org.jianfu.training.Quizzes;
import org.jianfu.training.TrainingLinks;
import org.jianfu.ui.Page;
import org.jianfu.ui.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * Questions on a course, one a screen, each with its explanation. One button leads through: it does what is next, and stays
 * where it is, so that a quick second press is never lost and never answers by accident.
 */
@Route(TrainingLinks.QUIZ + "/:course")
@StyleSheet("jianfu/learn.css")
@StyleSheet("jianfu/quiz.css")
@PermitAll
class QuizView extends Page implements BeforeEnterObserver {

    private final transient Quizzes quizzes;
    private final Paragraph where = new Paragraph();
    private final Div card = new Div();
    private final ProblemText problem = new ProblemText();
    private final Div verdict = new Div();
    private final Button next = new Button("", click -> act());
    private final Anchor back = new Anchor();
    private String course = "";
    private transient @Nullable Quiz quiz;
    private @Nullable AnswerField field;

    QuizView(Quizzes quizzes) {
        super("training.quiz");
        this.quizzes = quizzes;
        where.addClassName("jl-quiet");
        card.addClassName("jq-card");
        card.getElement().setAttribute("lang", "zh-CN");
        verdict.addClassName("jq-verdict");
        verdict.getElement().setAttribute("role", "status");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        back.setText(getTranslation("training.quiz.back"));
        Div foot = new Div(next, back);
        foot.addClassName("jq-foot");
        Div quizPage = new Div(where, card, problem, verdict, foot);
        quizPage.addClassName("jq-page");
        add(quizPage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        course = event.getRouteParameters().get("course").orElseThrow();
        back.setHref(LearningLinks.toCourse(course));
        quiz = null;
        try {
            offer(quizzes.offer(course));
        } catch (LessonWithdrawn withdrawn) {
            throw new NotVisible("quiz " + course);
        }
    }

    private void offer(QuizOffer offer) {
        heading(getTranslation("training.quiz.on", offer.course().introduction().title(getLocale())));
        where.setText("");
        clear();
        card.add(new Paragraph(getTranslation("training.quiz.how", offer.asked(), offer.needed())));
        card.add(quiet("training.quiz.kept"));
        if (offer.passed()) {
            card.addComponentAsFirst(result("training.quiz.passedBefore", "jq-passed"));
        }
        next.setText(getTranslation("training.quiz.begin"));
    }

    /** The one button: begin, answer, go on, begin again. */
    private void act() {
        problem.tryTo(() -> {
            Quiz running = quiz;
            if (running == null || !running.asks()) {
                quiz = quizzes.draw(course);
                ask(Objects.requireNonNull(quiz));
            } else if (running.isJudged()) {
                goOn(running);
            } else {
                answer(running);
            }
        });
    }

    private void ask(Quiz running) {
        QuizQuestion question = running.question();
        clear();
        where.setText(getTranslation("training.quiz.where", running.ordinal(), running.size()));
        H2 wording = new H2(question.text().wording());
        wording.getElement().setAttribute("tabindex", "-1");
        AnswerField asked = AnswerField.of(question, this::act);
        field = asked;
        card.add(wording, asked);
        next.setText(getTranslation("training.quiz.answer"));
        wording.getElement().executeJs("this.focus()");
    }

    private void answer(Quiz running) {
        AnswerField asked = Objects.requireNonNull(field);
        boolean right = running.answer(asked.answer());
        asked.lock();
        say(running.question(), right);
        boolean last = running.ordinal() == running.size();
        next.setText(getTranslation(last ? "training.quiz.result" : "training.quiz.next"));
        next.focus();
    }

    private void say(QuizQuestion question, boolean right) {
        verdict.addClassName(right ? "jq-right" : "jq-wrong");
        Paragraph judged = new Paragraph(getTranslation(right ? "training.right" : "training.wrong"));
        judged.addClassName("jq-judged");
        verdict.add(judged);
        if (!right) {
            boolean ordered = question.text().kind() == QuestionKind.ORDERING;
            String separator = getTranslation(ordered ? "training.separator.order" : "training.separator");
            verdict.add(new Paragraph(
                    getTranslation("training.rightAnswer", String.join(separator, question.rightAnswer()))));
        }
        Paragraph why = new Paragraph(question.text().explanation());
        why.getElement().setAttribute("lang", "zh-CN");
        verdict.add(why);
        verdict.add(new QuestionSources(question));
    }

    private void goOn(Quiz running) {
        running.goOn();
        if (running.asks()) {
            ask(running);
            return;
        }
        quizzes.finish(running);
        clear();
        where.setText("");
        Component result = running.isPassed()
                ? result("training.quiz.passed", "jq-passed")
                : result("training.quiz.notYet", "jq-notYet");
        card.add(result);
        card.add(new Paragraph(
                getTranslation(running.isPassed() ? "training.quiz.passed.text" : "training.quiz.notYet.text")));
        readAgain(running.toReadAgain());
        next.setText(getTranslation("training.quiz.again"));
        result.getElement().executeJs("this.focus()");
    }

    private void readAgain(List<QuizQuestion.Source> places) {
        if (places.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        places.forEach(place -> list.add(new ListItem(QuestionSources.link(place.address(), place.title()))));
        card.add(new Paragraph(getTranslation("training.readAgain")), list);
    }

    private void clear() {
        card.removeAll();
        verdict.removeAll();
        verdict.removeClassNames("jq-right", "jq-wrong");
        problem.clear();
        field = null;
    }

    private H2 result(String key, String style) {
        H2 result = new H2(getTranslation(key));
        result.addClassNames("jq-result", style);
        result.getElement().setAttribute("tabindex", "-1");
        result.getElement().setAttribute("lang", getLocale().toLanguageTag());
        return result;
    }

    private Paragraph quiet(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("jl-quiet");
        return words;
    }
}
