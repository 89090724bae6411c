package org.jianfu.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.Policies;
import org.jianfu.rules.Rule;
import org.jianfu.rules.RuleKind;
import org.jianfu.rules.RuleLinks;
import org.jianfu.rules.Rules;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.ListAndFile;
import org.jianfu.ui.Page;
import org.jianfu.ui.SearchField;
import org.jianfu.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The public rules: everyone reads, editors and supervisors confirm them and write new versions. */
@Route(RuleLinks.RULES)
@Menu(title = "rules.menu", order = 300, icon = "vaadin:book")
@PermitAll
class RulesPage extends Page implements BeforeEnterObserver {

    private static final String SEARCH = "q";
    private static final String KIND = "kind";
    private static final String PAST = "past";
    private static final String RULE = "rule";

    private final transient Rules rules;
    private final transient Policies policies;
    private final transient Clock clock;
    private final transient @Nullable RuleDialogs deeds;
    private final SearchField search = new SearchField(getTranslation("rules.search"));
    private final Select<RuleKind> kind = new Select<>();
    private final Checkbox past = new Checkbox(getTranslation("rules.past"));
    private final RuleGrid grid = new RuleGrid();
    private final RulePanel panel;
    private final ListAndFile split;
    private final EmptyState nothing = new EmptyState(getTranslation("rules.none"), getTranslation("rules.noneMore"));
    private @Nullable String shown;

    RulesPage(Rules rules, Policies policies, People people, CurrentUser currentUser, Clock clock) {
        super("rules.menu");
        this.rules = rules;
        this.policies = policies;
        this.clock = clock;
        Staff me = currentUser.require();
        boolean mayEdit = me.is(Role.EDITOR) || me.is(Role.SUPERVISOR);
        deeds = mayEdit ? new RuleDialogs(rules, policies, LocalDate.now(clock), this::show) : null;
        panel = new RulePanel(people);
        lead(getTranslation("rules.lead"));
        if (deeds != null) {
            actions(new Button(getTranslation("rules.add"), click -> deeds.add()));
        }
        Div filters = new Div(search, kind, past);
        filters.addClassName("jf-filters");
        split = new ListAndFile(new Div(filters, grid, nothing), panel, () -> show(null));
        add(split);
        prepareFilters();
        Tables.opens(grid, rule -> show(rule.code()));
    }

    private void prepareFilters() {
        kind.setItems(RuleKind.values());
        kind.setAriaLabel(getTranslation("rules.field.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("rules.allKinds"));
        kind.setItemLabelGenerator(known -> getTranslation(known == null ? "rules.allKinds" : Texts.key(known)));
        search.addValueChangeListener(change -> goIf(change.isFromClient()));
        kind.addValueChangeListener(change -> goIf(change.isFromClient()));
        past.addValueChangeListener(change -> goIf(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        search.setValue(address.getSingleParameter(SEARCH).orElse(""));
        kind.setValue(address.getSingleParameter(KIND).map(RulesPage::kindOf).orElse(null));
        past.setValue(address.getSingleParameter(PAST).isPresent());
        shown = address.getSingleParameter(RULE).orElse(null);
        List<Rule> found =
                rules.search(search.getValue(), kind.getValue(), past.getValue() ? null : LocalDate.now(clock));
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
        split.showFile(shown != null);
        if (shown != null) {
            Rule rule = rules.get(shown);
            panel.show(
                    rule,
                    rules.versionsOf(shown),
                    policies.index().find(rule.standsAt()).orElse(null),
                    deeds);
        }
    }

    private void show(@Nullable String code) {
        shown = code;
        goIf(true);
    }

    /** The address holds the filters and the rule shown, so that it can be passed on and "back" works. */
    private void goIf(boolean byThePerson) {
        if (!byThePerson) {
            return;
        }
        Map<String, String> address = new HashMap<>();
        if (!search.getValue().isBlank()) {
            address.put(SEARCH, search.getValue());
        }
        if (kind.getValue() != null) {
            address.put(KIND, kind.getValue().name());
        }
        if (past.getValue()) {
            address.put(PAST, "");
        }
        if (shown != null) {
            address.put(RULE, shown);
        }
        getUI().ifPresent(ui -> ui.navigate(RulesPage.class, QueryParameters.simple(address)));
    }

    private static @Nullable RuleKind kindOf(String name) {
        return Arrays.stream(RuleKind.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
