package org.jianfu.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.jianfu.kernel.TextLimit;

/**
 * Lets a field count towards its limit, in characters as people count them, once that matters. It never cuts what is typed or
 * pasted: whoever has written too much is told by how much, and decides what goes.
 */
public final class CharacterCount {

    private static final double MATTERS_FROM = 0.8;

    private final TextFieldBase<?, String> field;
    private final TextLimit limit;
    private String hint = "";
    private String counted = "";

    private CharacterCount(TextFieldBase<?, String> field, TextLimit limit) {
        this.field = field;
        this.limit = limit;
        if (field.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
    }

    /** The same field, that counts from now on; its hint is shown until the count matters more. */
    public static <F extends TextFieldBase<F, String>> F on(F field, int limit) {
        return on(field, new TextLimit(limit));
    }

    /** The same for a limit that has a name. */
    static <F extends TextFieldBase<?, String>> F on(F field, TextLimit limit) {
        CharacterCount count = new CharacterCount(field, limit);
        field.addValueChangeListener(change -> count.count());
        return field;
    }

    private void count() {
        String words = field.getValue();
        int length = TextLimit.length(words);
        boolean matters = length > limit.characters() * MATTERS_FROM;
        String helper = Objects.requireNonNullElse(field.getHelperText(), "");
        if (!helper.equals(counted)) {
            hint = helper;
        }
        counted = matters ? length + " / " + limit.characters() : "";
        field.setHelperText(matters ? counted : hint);
        field.setInvalid(!limit.allows(words));
        if (field.isInvalid()) {
            field.setErrorMessage(
                    field.getTranslation("kernel.refused.tooLong", limit.characters(), length - limit.characters()));
        }
    }
}
