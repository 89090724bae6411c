package org.jianfu.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.Policies;
import org.jianfu.rules.Rule;
import org.jianfu.rules.RuleFilter;
import org.jianfu.rules.RuleLinks;
import org.jianfu.rules.Rules;
import org.jianfu.ui.Columns;
import org.jianfu.ui.ListAndFilePage;
import org.jianfu.ui.Listing;
import org.jspecify.annotations.Nullable;

/** The public rules: everyone reads, editors and supervisors confirm them and write new versions. */
@Route(RuleLinks.RULES)
@Menu(title = "rules.menu", order = 300, icon = "vaadin:book")
@PermitAll
class RulesPage extends ListAndFilePage<Rule, RuleFilter> {

    private final transient Rules rules;
    private final transient Policies policies;
    private final transient @Nullable RuleDialogs dialogs;
    private final RulePanel panel;

    RulesPage(Rules rules, Policies policies, People people, CurrentUser currentUser, Clock clock) {
        super("rules.menu", RuleFilter.ALL, "rule");
        this.rules = rules;
        this.policies = policies;
        this.panel = new RulePanel(people);
        file().add(panel);
        Staff me = currentUser.require();
        this.dialogs = me.is(Role.EDITOR) || me.is(Role.SUPERVISOR)
                ? new RuleDialogs(rules, policies, LocalDate.now(clock), this::changed)
                : null;
        lead(getTranslation("rules.lead"));
        if (dialogs != null) {
            actions(new Button(getTranslation("rules.add"), click -> dialogs.add()));
        }
        filters()
                .search(getTranslation("rules.search"), RuleFilter::q, RuleFilter::withWords)
                .choice(
                        getTranslation("rules.field.kind"),
                        List.of(BurdenKind.values()),
                        kind -> getTranslation(Texts.key(kind)),
                        RuleFilter::kind,
                        RuleFilter::withKind)
                .field(new Checkbox(getTranslation("rules.past")), RuleFilter::past, RuleFilter::withPast);
        list(
                new Listing<>(rules::after, rules::countUpTo),
                new Columns<Rule>()
                        .opens("rules.field.statement", Rule::statement, rule -> fileOf(rule.code()))
                        .text("rules.field.kind", rule -> getTranslation(Texts.key(rule.kind())))
                        .exported("rules.field.scope", Rule::scope)
                        .exported("rules.field.source", Rule::source)
                        .exported("rules.field.clause", Rule::clause)
                        .exported("rules.field.from", Rule::effectiveFrom)
                        .exported("rules.field.lastDay", Rule::effectiveTo)
                        .show("rules.field.checked", this::unverified, rule -> rule.verified() ? "" : unverified()));
    }

    /** 待核 is said in words and colour; what was checked needs no badge. */
    private Component unverified(Rule rule) {
        if (rule.verified()) {
            return new Span();
        }
        Badge badge = new Badge(unverified());
        badge.addThemeVariants(BadgeVariant.WARNING);
        return badge;
    }

    private String unverified() {
        return getTranslation("rules.unverified");
    }

    private void changed(String code) {
        refresh();
        open(code);
    }

    @Override
    protected void fill(String code) {
        Rule rule = rules.get(code);
        panel.show(
                rule,
                rules.versionsOf(code),
                policies.index().find(rule.standsAt()).orElse(null),
                dialogs);
    }
}
