package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields a list is narrowed by. Each shows one component of the filter and, changed by a person, asks for the list
 * anew.
 */
public final class FilterBar<F extends Record> extends Div {

    private final transient List<Consumer<F>> fields = new ArrayList<>();
    private transient @Nullable F shown;
    private transient Consumer<F> wanted = filter -> {};

    FilterBar() {
        addClassName("jf-filters");
    }

    /** Adds a field that shows a part of the filter and changes it. */
    public <V, C extends Component & HasValue<?, V>> FilterBar<F> field(
            C field, Function<F, @Nullable V> part, BiFunction<F, @Nullable V, F> with) {
        fields.add(filter -> {
            V value = part.apply(filter);
            field.setValue(value == null ? field.getEmptyValue() : value);
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                wanted.accept(with.apply(shown, field.isEmpty() ? null : change.getValue()));
            }
        });
        add(field);
        return this;
    }

    /**
     * Adds a choice among few, where nothing chosen means all of them.
     *
     * @param label wording of its label
     */
    public <V> FilterBar<F> choice(
            String label,
            List<V> choices,
            Function<V, String> wording,
            Function<F, @Nullable V> part,
            BiFunction<F, @Nullable V, F> with) {
        Select<V> select = new Select<>();
        String all = getTranslation("ui.list.all");
        select.setLabel(label);
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(choice -> choice == null ? all : wording.apply(choice));
        return field(select, part, with);
    }

    /** Adds the search field, which {@code /} leads to. */
    public FilterBar<F> search(String wording, Function<F, String> part, BiFunction<F, String, F> with) {
        return field(
                new SearchField(wording),
                part::apply,
                (filter, words) -> with.apply(filter, words == null ? "" : words));
    }

    void onChange(Consumer<F> consumer) {
        wanted = consumer;
    }

    void show(F filter) {
        shown = filter;
        fields.forEach(field -> field.accept(filter));
        setVisible(!fields.isEmpty());
    }
}
