package org.jianfu.training;

import java.util.ArrayList;
import java.util.List;
import org.jianfu.kernel.Refused;

/**
 * Somebody answering questions 练习. It lives as long as its page lies open and is never kept: neither the answers nor how
 * many of them were right leave it, only whether they were enough.
 */
public final class Quiz {

    private final String course;
    private final List<QuizQuestion> questions;
    private final List<QuizQuestion> missed = new ArrayList<>();
    private int answered;
    private boolean judged;

    Quiz(String course, List<QuizQuestion> questions) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("no questions on " + course);
        }
        this.course = course;
        this.questions = List.copyOf(questions);
    }

    /** Whether there is another question. */
    public boolean asks() {
        return answered < questions.size();
    }

    /** The question to be answered, or the one just judged. */
    public QuizQuestion question() {
        return questions.get(answered);
    }

    /** Which question it is, from 1. */
    public int ordinal() {
        return answered + 1;
    }

    /** How many there are. */
    public int size() {
        return questions.size();
    }

    /** Whether the question was answered and waits to be left. */
    public boolean isJudged() {
        return judged;
    }

    /**
     * Judges an answer; the first one counts.
     *
     * @return whether it is right
     * @throws Refused when there is no answer
     */
    public boolean answer(Answer given) {
        if (judged) {
            throw new Refused("training.refused.answered");
        }
        if (given.isEmpty()) {
            throw new Refused("training.refused.noAnswer");
        }
        judged = true;
        boolean right = question().isRight(given);
        if (!right) {
            missed.add(question());
        }
        return right;
    }

    /** Goes on to the next question, or to the end. */
    public void goOn() {
        if (!judged) {
            throw new Refused("training.refused.noAnswer");
        }
        judged = false;
        answered++;
    }

    /** Whether it is over and enough was right. */
    public boolean isPassed() {
        return !asks() && questions.size() - missed.size() >= QuizRules.needed(questions.size());
    }

    /** What is worth reading again, each lesson once. */
    public List<QuizQuestion.Source> toReadAgain() {
        List<QuizQuestion.Source> places = new ArrayList<>();
        for (QuizQuestion question : missed) {
            var place = question.lesson();
            if (place != null
                    && places.stream().noneMatch(known -> known.title().equals(place.title()))) {
                places.add(place);
            }
        }
        return places;
    }

    String course() {
        return course;
    }
}
