package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jianfu.activity.Entry;
import org.jianfu.casework.EvidenceLine;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.LeadRow;
import org.jianfu.casework.Verification;
import org.jianfu.casework.VerificationRound;
import org.jianfu.intake.Categories;
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
    private final Map<Object, String> known = new HashMap<>();

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
    void learn(List<LeadRow> rows) {
        learn(rows.stream().map(LeadRow::unit), rows.stream().map(LeadRow::assignee));
        Locale locale = UI.getCurrent().getLocale();
        if (rows.stream().anyMatch(row -> row.category() != null && !known.containsKey(row.category()))) {
            categories
                    .all()
                    .forEach(category ->
                            known.put(category.id(), category.in(locale).name()));
        }
    }

    /** The names a lead's page shows. */
    void learn(LeadPage page) {
        learn(
                Stream.concat(
                        Stream.of(page.facts().unit()),
                        page.verifications().stream().map(Verification::unit)),
                Stream.of(
                                Stream.of(page.facts().assignee()),
                                page.history().stream().map(Entry::actor),
                                page.evidence().stream().map(EvidenceLine::addedBy),
                                page.finding().stream().flatMap(it -> Stream.of(it.proposer(), it.decidedBy())),
                                page.verifications().stream()
                                        .flatMap(it -> it.rounds().stream())
                                        .map(VerificationRound::answeredBy))
                        .flatMap(ids -> ids));
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
