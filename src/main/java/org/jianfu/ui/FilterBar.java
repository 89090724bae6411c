package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields a list is narrowed by. Each shows one component of the filter and, changed by a person, asks for the list
 * anew.
 */
public final class FilterBar<F extends Record> extends Div {

    private final transient List<Consumer<F>> fields = new ArrayList<>();
    private final List<HasValue<?, ?>> folded = new ArrayList<>();
    private @Nullable Details fold;
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
        if (fold == null) {
            add(field);
        } else {
            fold.add(field);
            folded.add(field);
        }
        return this;
    }

    /** Folds the fields added from now on away, until they are asked for or narrow the list. */
    public FilterBar<F> more(String wording) {
        fold = new Details(wording);
        add(fold);
        return this;
    }

    /**
     * Adds a choice among many, found by words.
     *
     * @param search the best matches for words, and for none a beginning; not more than the number given
     * @param wording what a match is called
     */
    public <V> FilterBar<F> lookUp(
            String label,
            BiFunction<String, Integer, List<V>> search,
            ItemLabelGenerator<V> wording,
            Function<F, @Nullable V> part,
            BiFunction<F, @Nullable V, F> with) {
        ComboBox<V> field = new ComboBox<>(label);
        field.setItems(
                query -> search.apply(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        field.setItemLabelGenerator(wording);
        field.setClearButtonVisible(true);
        return field(field, part, with);
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

    /** Adds a choice among the years from {@code first} on, the latest on top. */
    public FilterBar<F> year(
            String label,
            int first,
            int latest,
            Function<F, @Nullable Integer> part,
            BiFunction<F, @Nullable Integer, F> with) {
        List<Integer> years =
                IntStream.rangeClosed(first, latest).boxed().toList().reversed();
        return choice(label, years, String::valueOf, part, with);
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
        if (fold != null && folded.stream().anyMatch(field -> !field.isEmpty())) {
            fold.setOpened(true);
        }
        setVisible(!fields.isEmpty());
    }
}
