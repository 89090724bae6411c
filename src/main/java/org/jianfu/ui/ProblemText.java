package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The line of a form that says what went wrong, hidden while nothing did. What is wrong with one field is said there. */
public class ProblemText extends Div {

    public ProblemText() {
        addClassName("jf-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param text what is wrong; an empty one takes the line away */
    public final void say(String text) {
        setText(text);
        setVisible(!text.isEmpty());
    }

    /** Says it with more than words, below what it says already. */
    public final void say(Component... wrong) {
        add(wrong);
        setVisible(true);
    }

    /** Says why something failed. */
    public final void say(Throwable failure) {
        say(Failures.wording(failure, this));
    }

    /** Nothing is wrong any more. */
    public final void clear() {
        removeAll();
        setVisible(false);
    }

    /**
     * Does something, and says here why that failed; a field that is wrong says so itself and is led to.
     *
     * @return whether it was done
     */
    public final boolean tryTo(Runnable work) {
        clear();
        try {
            work.run();
            return true;
        } catch (WrongField wrong) {
            wrong.focus();
        } catch (RuntimeException failure) {
            say(failure);
        }
        return false;
    }
}
