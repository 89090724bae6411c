package org.jianfu.rules.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jianfu.kernel.Refused;
import org.jianfu.policies.Policies;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.jianfu.ui.DayField;
import org.jianfu.ui.FormDialog;

/** What an editor does about rules, a dialog each. */
class RuleDialogs {

    private final Rules rules;
    private final Policies policies;
    private final LocalDate today;
    private final Consumer<String> afterwards;

    /** @param afterwards shows the rule with this code */
    RuleDialogs(Rules rules, Policies policies, LocalDate today, Consumer<String> afterwards) {
        this.rules = rules;
        this.policies = policies;
        this.today = today;
        this.afterwards = afterwards;
    }

    void add() {
        var fields = new RuleFields(today, policies.index().all());
        new FormDialog(text("rules.add"), text("rules.add"), fields)
                .onAct(() -> afterwards.accept(rules.add(fields.text()).code()))
                .open();
    }

    void revise(Rule rule) {
        var fields = new RuleFields(today, policies.index().all()).startingFrom(rule);
        new FormDialog(text("rules.revise"), text("ui.save"), fields)
                .onAct(() -> {
                    rules.revise(rule.id(), rule.version(), fields.text());
                    afterwards.accept(rule.code());
                })
                .open();
    }

    void confirm(Rule rule) {
        new FormDialog(
                        text("rules.confirm.title"),
                        text("rules.confirm"),
                        new Paragraph(rule.statement()),
                        new Paragraph(text("rules.confirm.text", rule.source())))
                .onAct(() -> {
                    rules.confirm(rule.id(), rule.version());
                    afterwards.accept(rule.code());
                })
                .open();
    }

    void end(Rule rule) {
        DayField last = new DayField(text("rules.field.lastDay"));
        last.setRequired(true);
        new FormDialog(text("rules.end.title"), text("rules.end"), new Paragraph(rule.statement()), last)
                .dangerous()
                .onAct(() -> {
                    if (last.getValue() == null) {
                        throw new Refused("rules.refused.noDay");
                    }
                    rules.end(rule.id(), rule.version(), last.getValue());
                    afterwards.accept(rule.code());
                })
                .open();
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
