package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
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

    /**
     * What was chosen or filled in.
     *
     * @param key text key of what to do where nothing was
     * @throws WrongField where nothing was; the field says so
     */
    public static <V, F extends Component & HasValidation & HasValue<?, V>> V chosen(F field, String key) {
        return field.getOptionalValue().orElseThrow(() -> at(field, new Refused(key)));
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("this.querySelector('input').focus()"); // a group of choices
        }
    }
}
