package org.jianfu.casework.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianfu.intake.Category;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.Texts;
import org.jianfu.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rule that was broken by words of what it says or where it stands. Those about the lead's kind of burden come
 * first, what nobody has compared with its source yet is marked 待核, and words that no rule has are answered by saying so.
 */
class RuleField extends ComboBox<Rule> {

    private final @Nullable BurdenKind kind;
    private final Span help = new Span();
    private transient List<Rule> offered = List.of();

    /** Whether words that no rule has were left standing. */
    private boolean left;

    /** @param category the lead's, where somebody said what it is about */
    RuleField(Optional<Category> category) {
        kind = category.map(Category::kind).orElse(null);
        setLabel(getTranslation("casework.entry.rule"));
        help.getElement().setAttribute("role", "status");
        setHelperComponent(help);
        explain(null);
        setItemLabelGenerator(this::label);
        setRenderer(new ComponentRenderer<>(this::row));
        setWidthFull();
        getElement().addPropertyChangeListener("filter", "filter-changed", change -> typed((String) change.getValue()));
        addCustomValueSetListener(typed -> leave(typed.getDetail()));
        addFocusListener(focus -> left = false);
        addValueChangeListener(change -> explain(change.getValue()));
    }

    /** Offers these from now on; what was chosen stays chosen if it is among them in whatever version. */
    void offer(List<Rule> rules) {
        String chosen = code(getValue());
        offered = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.kind() != kind))
                .toList();
        setItems((rule, typed) -> matches(rule, typed), offered);
        setValue(offered(chosen));
    }

    /** The rule with this code among those offered; null where it is not. */
    @Nullable
    Rule offered(@Nullable String code) {
        return offered.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    static @Nullable String code(@Nullable Rule rule) {
        return rule == null ? null : rule.code();
    }

    private boolean matches(Rule rule, String typed) {
        String text = String.join(
                        " ", label(rule), rule.scope(), rule.clause() == null ? "" : rule.clause(), kindOf(rule))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }

    /** Leaving the field empties what the list is filtered by, but not what is said about the words that still stand there. */
    private void typed(@Nullable String words) {
        left = left && (words == null || words.isEmpty());
        if (!left) {
            complainAbout(words);
        }
    }

    private void leave(String words) {
        left = true;
        complainAbout(words);
    }

    private void complainAbout(@Nullable String typed) {
        boolean unknown = typed != null && !typed.isBlank() && offered.stream().noneMatch(rule -> matches(rule, typed));
        if (unknown) {
            say(getTranslation("casework.entry.rule.none", typed), true);
        } else {
            explain(getValue());
        }
    }

    private void explain(@Nullable Rule chosen) {
        boolean unverified = chosen != null && !chosen.verified();
        say(getTranslation(unverified ? "casework.entry.rule.unverified" : "casework.entry.rule.helper"), unverified);
    }

    /** Beside the field and read out, whatever the form thinks of its value. */
    private void say(String words, boolean attention) {
        help.setText(words);
        help.setClassName("cw-attention", attention);
    }

    private String label(Rule rule) {
        String words = rule.statement() + " · " + rule.source();
        return rule.verified() ? words : getTranslation("rules.marked", words);
    }

    private Div row(Rule rule) {
        Div row = new Div(new Div(new Span(rule.statement())));
        Span where = new Span(rule.source() + (rule.clause() == null ? "" : rule.clause()) + " · " + kindOf(rule));
        where.addClassName("jf-quiet");
        Div below = new Div(where);
        if (!rule.verified()) {
            Badge badge = new Badge(getTranslation("rules.unverified"));
            badge.addThemeVariants(BadgeVariant.WARNING);
            below.add(" ");
            below.add(badge);
        }
        row.add(below);
        return row;
    }

    private String kindOf(Rule rule) {
        return getTranslation(Texts.key(rule.kind()));
    }
}
