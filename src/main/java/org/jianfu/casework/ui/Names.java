package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.Leads;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Category;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Names for the ids on one page, each one asked for once. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Names {

    private final Units units;
    private final People people;
    private final Categories categories;
    private final Desks desks;
    private final Map<Object, String> known = new ConcurrentHashMap<>();

    Names(Units units, People people, Categories categories, Desks desks) {
        this.units = units;
        this.people = people;
        this.categories = categories;
        this.desks = desks;
    }

    /** Asks for many names at once, before they are shown one by one. */
    void learn(Stream<? extends @Nullable UnitId> unitIds, Stream<? extends @Nullable AccountId> personIds) {
        Set<UnitId> newUnits = unknown(unitIds);
        Set<AccountId> newPeople = unknown(personIds);
        if (!newUnits.isEmpty()) {
            known.putAll(units.namesOf(newUnits));
        }
        if (!newPeople.isEmpty()) {
            known.putAll(people.namesOf(newPeople));
        }
    }

    private <T> Set<T> unknown(Stream<? extends @Nullable T> ids) {
        Set<T> found = new HashSet<>();
        ids.forEach(id -> {
            if (id != null && !known.containsKey(id)) {
                found.add(id);
            }
        });
        return found;
    }

    /** The names a list of leads shows. */
    void learn(List<Leads.Row> rows) {
        learn(rows.stream().map(Leads.Row::unit), rows.stream().map(Leads.Row::assignee));
        if (rows.stream().anyMatch(row -> row.category() != null && !known.containsKey(row.category()))) {
            categories.all().forEach(this::learn);
        }
    }

    /** The names a lead's page brings along. */
    void learn(LeadPage page) {
        LeadPage.Names names = page.names();
        known.putAll(names.units());
        known.putAll(names.people());
        known.put(page.facts().desk(), names.desk());
        names.category().ifPresent(this::learn);
    }

    void learnCategories(List<Category> all) {
        all.forEach(this::learn);
    }

    private void learn(Category category) {
        known.put(category.id(), category.in(UI.getCurrent().getLocale()).name());
    }

    String unit(@Nullable UnitId id) {
        return id == null ? wording("casework.leads.noUnit") : known.computeIfAbsent(id, key -> units.nameOf(id));
    }

    String person(@Nullable AccountId id) {
        return id == null ? wording("casework.leads.nobody") : known.computeIfAbsent(id, key -> people.nameOf(id));
    }

    String category(@Nullable CategoryId id) {
        return id == null
                ? "—"
                : known.computeIfAbsent(
                        id, key -> categories.nameOf(id, UI.getCurrent().getLocale()));
    }

    String desk(DeskId id) {
        return known.computeIfAbsent(id, key -> desks.get(id).name());
    }

    private static String wording(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
