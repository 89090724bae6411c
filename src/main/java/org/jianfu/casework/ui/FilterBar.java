package org.jianfu.casework.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jianfu.casework.LeadFilter;
import org.jianfu.intake.Category;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.SearchField;
import org.jianfu.units.Units;

/** What narrows the list: one field for the usual search, the rest folded away until it is needed. */
class FilterBar extends Div {

    private final SearchField text = new SearchField(getTranslation("casework.leads.search"));
    private final Select<LeadFilter.Order> sort = new Select<>();
    private final MoreFilters more;
    private final Details fold;
    private final Button clear;
    private LeadFilter.Queue queue = LeadFilter.Queue.NEW;
    private boolean showing;

    FilterBar(Units units, List<Category> categories, Consumer<LeadFilter> changed) {
        addClassName("cw-filter");
        text.setAriaLabel(getTranslation("casework.leads.search.label"));
        text.addClassName("cw-search");
        sort.setAriaLabel(getTranslation("casework.leads.sort"));
        sort.setItems(LeadFilter.Order.values());
        sort.setItemLabelGenerator(order -> getTranslation(Texts.key(order)));
        more = new MoreFilters(units, categories);
        fold = new Details(getTranslation("casework.leads.more"), more);
        clear = new Button(getTranslation("casework.leads.clear"), click -> changed.accept(LeadFilter.of(queue)));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(text, sort, clear, fold);
        Stream.<AbstractField<?, ?>>concat(Stream.of(text, sort), more.fields())
                .forEach(field -> listen(field, changed));
    }

    private void listen(HasValue<?, ?> field, Consumer<LeadFilter> changed) {
        field.addValueChangeListener(change -> {
            if (!showing) {
                changed.accept(filter());
            }
        });
    }

    private LeadFilter filter() {
        LeadFilter.Order order = Objects.requireNonNullElse(sort.getValue(), LeadFilter.Order.DUE);
        return more.narrow(LeadFilter.of(queue).containing(text.getValue()).sortedBy(order));
    }

    /** Shows the filter the URL holds. */
    void show(LeadFilter filter) {
        showing = true;
        queue = filter.queue();
        text.setValue(filter.text());
        sort.setValue(filter.sort());
        more.show(filter);
        clear.setVisible(filter.isNarrowed());
        fold.setOpened(fold.isOpened() || filter.isNarrowed() && filter.text().isBlank());
        showing = false;
    }
}
