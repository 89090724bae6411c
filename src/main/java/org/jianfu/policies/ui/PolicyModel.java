package org.jianfu.policies.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyPage;
import org.jianfu.policies.PolicyStatus;
import org.jianfu.policies.PolicyTopic;

/** What the templates of the plain pages show. */
final class PolicyModel {

    private static final List<String> SHEETS = List.of("policies.css");

    private final Wording text;
    private final PolicyFacts facts;
    private final Locale locale;

    PolicyModel(Wording text, Locale locale) {
        this.text = text;
        this.facts = new PolicyFacts(text);
        this.locale = locale;
    }

    Map<String, ?> library(List<PolicyHead> all) {
        List<Map<String, ?>> topics = Arrays.stream(PolicyTopic.values())
                .filter(topic -> all.stream().anyMatch(policy -> policy.topic() == topic))
                .<Map<String, ?>>map(topic -> topic(topic, all))
                .toList();
        return Map.of("topics", topics, "empty", all.isEmpty(), "sheets", SHEETS);
    }

    private Map<String, ?> topic(PolicyTopic topic, List<PolicyHead> all) {
        return Map.of(
                "name",
                text.of(Texts.key(topic)),
                "policies",
                all.stream()
                        .filter(policy -> policy.topic() == topic)
                        .map(this::entry)
                        .toList());
    }

    private Map<String, ?> entry(PolicyHead policy) {
        return Map.of(
                "code", policy.code(),
                "title", policy.particulars().title(locale),
                "line", facts.line(policy),
                "status", status(policy.status()));
    }

    Map<String, ?> policy(PolicyPage page) {
        Map<String, Object> model = new HashMap<>();
        PolicyHead head = page.head();
        model.put("sheets", SHEETS);
        String title = head.particulars().title(locale);
        model.put("title", title);
        model.put(
                "original",
                title.equals(head.particulars().title())
                        ? ""
                        : head.particulars().title());
        model.put("status", status(head.status()));
        model.put("meaning", text.of("policies.meaning." + head.status()));
        model.put("facts", facts.of(head));
        model.put(
                "note",
                head.particulars().note() == null ? "" : head.particulars().note());
        model.put("clauses", page.clauses().stream().map(this::clause).toList());
        model.put("none", page.clauses().isEmpty());
        return model;
    }

    private Map<String, ?> clause(PolicyPage.Clause clause) {
        return Map.of(
                "anchor", clause.text().anchor(),
                "number", clause.text().number() == null ? "" : clause.text().number(),
                "heading", clause.text().heading(),
                "body", clause.text().body(),
                "unverified", !clause.proof().verified(),
                "checked", facts.checked(clause.proof()));
    }

    private Map<String, ?> status(PolicyStatus status) {
        return Map.of("name", text.of(Texts.key(status)), "style", style(status));
    }

    /** How a status looks; words say it too. */
    static String style(PolicyStatus status) {
        return "jl-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
