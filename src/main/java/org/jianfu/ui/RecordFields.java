package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.converter.Converter;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;

/**
 * The fields of a form, each for one component of a record: its constraints say what has to be given and how long it may be, and
 * what breaks one is said at its field.
 *
 * @param <R> a public record with one constructor
 */
public class RecordFields<R extends Record> extends Div {

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final Class<R> type;
    private final Binder<R> binder;

    public RecordFields(Class<R> type) {
        this.type = type;
        this.binder = new Binder<>(type);
        addClassName("jf-fields");
    }

    /**
     * A field for more than a line.
     *
     * @param component the record's component it is for
     */
    public final ReasonField words(String component, String label, String hint) {
        return words(component, label, hint, () -> false);
    }

    /** The same, where other fields say whether it has to be filled in. */
    public final ReasonField words(String component, String label, String hint, BooleanSupplier needed) {
        TextLimit limit = new TextLimit(Constraints.limit(type, component).orElse(UNBOUNDED));
        ReasonField field = new ReasonField(label, limit).hint(hint);
        Converter<String, String> cleaned =
                Converter.from(text -> CleanText.of(text).strip(), text -> text, Throwable::getMessage);
        show(field, component);
        binder.forField(field)
                .withConverter(cleaned)
                .withValidator((text, context) -> text.isEmpty() && needed.getAsBoolean()
                        ? ValidationResult.error(getTranslation("kernel.refused.blank"))
                        : check(component, text))
                .bind(component);
        return field;
    }

    /** A field of any other kind. */
    public final <V, F extends Component & HasValue<?, V>> F field(String component, F field) {
        show(field, component);
        binder.forField(field)
                .withValidator((value, context) -> check(component, value))
                .bind(component);
        return field;
    }

    /** A field that shows something else than the record holds. */
    public final <V, T, F extends Component & HasValue<?, V>> F field(
            String component, F field, Converter<V, T> converter) {
        show(field, component);
        binder.forField(field)
                .withConverter(converter)
                .withValidator((value, context) -> check(component, value))
                .bind(component);
        return field;
    }

    private <F extends Component & HasValue<?, ?>> void show(F field, String component) {
        field.setRequiredIndicatorVisible(Constraints.isRequired(type, component));
        add(field);
    }

    private ValidationResult check(String component, Object value) {
        return Constraints.refusal(type, component, value)
                .map(refused -> ValidationResult.error(getTranslation(refused.key(), refused.args())))
                .orElseGet(ValidationResult::ok);
    }

    /** Shows what is there already. */
    public final void read(R record) {
        binder.readRecord(record);
    }

    /**
     * What was filled in.
     *
     * @throws WrongField when a field is wrong; each says how, and this leads to the first
     */
    public final R written() {
        Optional<Component> wrong = binder.validate().getFieldValidationErrors().stream()
                .map(status -> (Component) status.getField())
                .findFirst();
        if (wrong.isPresent()) {
            throw new WrongField(wrong.get(), new Refused("ui.refused.fields"));
        }
        try {
            return binder.writeRecord();
        } catch (ValidationException changed) {
            throw new Refused("ui.refused.fields");
        }
    }
}
