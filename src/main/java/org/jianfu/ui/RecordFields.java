package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;

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
    private final List<RecordFields<?>> parts = new ArrayList<>();

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
        ReasonField field = new ReasonField(label, limit(component)).hint(hint);
        show(field, component);
        bind(field, component, needed);
        return field;
    }

    private TextLimit limit(String component) {
        return new TextLimit(Constraints.limit(type, component).orElse(UNBOUNDED));
    }

    private void bind(TextFieldBase<?, String> field, String component, BooleanSupplier needed) {
        binder.forField(field)
                .withConverter(Converter.from(
                        text -> CleanText.of(text).strip(),
                        text -> Objects.requireNonNullElse(text, ""),
                        Throwable::getMessage))
                .withValidator((text, context) -> text.isEmpty() && needed.getAsBoolean()
                        ? ValidationResult.error(getTranslation("kernel.refused.blank"))
                        : check(component, text))
                .bind(component);
    }

    /** A field for one line. */
    public final TextField line(String component, String label) {
        return line(component, new TextField(label));
    }

    /** The same for a line of a certain kind, such as a mail address. */
    public final <F extends TextFieldBase<F, String>> F line(String component, F field) {
        field.setWidthFull();
        CharacterCount.on(field, limit(component));
        show(field, component);
        bind(field, component, () -> false);
        return field;
    }

    /** A component that no field fills in, such as files. */
    public final <V extends @Nullable Object> void given(String component, Supplier<V> value) {
        binder.forField(new Given<>(value)).bind(component);
    }

    /** A component that is a record itself, with fields of its own. */
    public final void part(String component, RecordFields<?> part) {
        parts.add(part);
        given(component, part::ifRight);
        add(part);
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

    private ValidationResult check(String component, @Nullable Object value) {
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
        wrong().stream().findFirst().ifPresent(field -> {
            throw new WrongField(field, new Refused("ui.refused.fields"));
        });
        return record();
    }

    /** The fields that are wrong, here and in the parts; each says so from now on. */
    private List<Component> wrong() {
        List<Component> wrong = new ArrayList<>();
        binder.validate().getFieldValidationErrors().stream()
                .map(BindingValidationStatus::getField)
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .forEach(wrong::add);
        parts.forEach(part -> wrong.addAll(part.wrong()));
        return wrong;
    }

    private R record() {
        R record = ifRight();
        if (record == null) {
            throw new Refused("ui.refused.fields");
        }
        return record;
    }

    private @Nullable R ifRight() {
        try {
            return binder.writeRecord();
        } catch (ValidationException wrong) {
            return null;
        }
    }

    /** Stands for a field where the value comes from elsewhere. */
    private record Given<V extends @Nullable Object>(Supplier<V> value)
            implements HasValue<HasValue.ValueChangeEvent<V>, V> {

        @Override
        public V getValue() {
            return value.get();
        }

        @Override
        public void setValue(V shown) {}

        @Override
        public Registration addValueChangeListener(ValueChangeListener<? super ValueChangeEvent<V>> listener) {
            return () -> {};
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public void setReadOnly(boolean readOnly) {}

        @Override
        public boolean isRequiredIndicatorVisible() {
            return false;
        }

        @Override
        public void setRequiredIndicatorVisible(boolean visible) {}
    }
}
