package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.Map;
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

    public String unit(@Nullable UnitId id) {
        return id == null ? wording("casework.leads.noUnit") : known.computeIfAbsent(id, key -> units.nameOf(id));
    }

    public String person(@Nullable AccountId id) {
        return id == null ? wording("casework.leads.nobody") : known.computeIfAbsent(id, key -> people.nameOf(id));
    }

    public String category(@Nullable CategoryId id) {
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
