package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import org.jianfu.kernel.Refused;

/** A field that says itself what is wrong with it; whoever catches this leads there and says nothing more. */
public class WrongField extends Refused {

    private final transient Component field;

    WrongField(Component field, Refused why) {
        super(why.key(), why.args());
        this.field = field;
    }

    /** Lets a field say what is wrong with it. */
    public static <F extends Component & HasValidation> WrongField at(F field, Refused why) {
        field.setErrorMessage(field.getTranslation(why.key(), why.args()));
        field.setInvalid(true);
        return new WrongField(field, why);
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("this.querySelector('input').focus()"); // a group of choices
        }
    }
}
