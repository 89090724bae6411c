package org.jianfu.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;

/** A few lines somebody gives as a reason or an opinion. It counts towards its limit, never cuts, and says itself what is wrong. */
public class ReasonField extends TextArea {

    private final TextLimit limit;

    /** A reason of the usual length that has to be given. */
    public ReasonField(String label) {
        this(label, TextLimit.REASON);
    }

    /** @param label the wording itself, not a key */
    public ReasonField(String label, TextLimit limit) {
        super(label);
        this.limit = limit;
        setRequiredIndicatorVisible(true);
        setWidthFull();
        setMinRows(3);
        CharacterCount.on(this, limit);
    }

    /** May be left empty. */
    public ReasonField optional() {
        setRequiredIndicatorVisible(false);
        return this;
    }

    /** A hint below the field, until the count towards its limit matters more. */
    public ReasonField hint(String words) {
        setHelperText(words);
        return this;
    }

    /**
     * What was written, without the space around it.
     *
     * @throws WrongField when it is missing or too long; the field says which
     */
    public String words() {
        try {
            return isRequiredIndicatorVisible() ? limit.require(getValue()) : limit.atMost(getValue());
        } catch (Refused refused) {
            throw WrongField.at(this, refused);
        }
    }
}
