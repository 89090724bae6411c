package org.jianfu.policies.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.ClauseReference;
import org.jianfu.policies.PolicyComparison;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyPage;
import org.jianfu.policies.PolicyReferences;
import org.jianfu.policies.PolicyStatus;
import org.jianfu.policies.PolicyTopic;

/** What the templates of the plain pages show. */
final class PolicyModel {

    private static final List<String> SHEETS = List.of("policies.css");

    private final Wording text;
    private final PolicyFacts facts;
    private final VersionNames names;
    private final Locale locale;

    PolicyModel(Wording text, Locale locale) {
        this.text = text;
        this.facts = new PolicyFacts(text);
        this.names = new VersionNames(text);
        this.locale = locale;
    }

    Map<String, ?> library(List<PolicyHead> all) {
        List<Map<String, ?>> topics = Arrays.stream(PolicyTopic.values())
                .filter(topic -> all.stream().anyMatch(policy -> policy.topic() == topic))
                .<Map<String, ?>>map(topic -> topic(topic, all))
                .toList();
        return Map.of("topics", topics, "empty", all.isEmpty(), "sheets", List.of("policies.css", "search.css"));
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

    Map<String, ?> policy(PolicyPage page, PolicyReferences.Of references) {
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
        model.put(
                "clauses",
                page.clauses().stream()
                        .map(clause ->
                                clause(clause, references.clause(clause.text().anchor())))
                        .toList());
        model.put("none", page.clauses().isEmpty());
        model.put("besides", references(references.besides(page)));
        model.put("referredAtAll", !references.besides(page).isEmpty());
        model.put("code", head.code());
        model.put("versioned", page.versions().size() > 1);
        model.put(
                "versions",
                page.versions().stream().map(version -> version(page, version)).toList());
        int newest = page.versions().getLast().edition();
        int before =
                page.versions().get(Math.max(0, page.versions().size() - 2)).edition();
        model.put("choices", choices(page, before, newest));
        model.put("replacedBy", page.replacedBy() == null ? false : entry(page.replacedBy()));
        model.put("replaces", page.replaces().stream().map(this::entry).toList());
        return model;
    }

    Map<String, ?> comparison(PolicyPage page, PolicyComparison comparison) {
        Map<String, Object> model = new ComparisonModel(names).of(comparison);
        model.put("sheets", SHEETS);
        model.put("code", page.head().code());
        model.put("title", page.head().particulars().title(locale));
        model.put(
                "choices",
                choices(page, comparison.before().edition(), comparison.after().edition()));
        return model;
    }

    private Map<String, ?> version(PolicyPage page, PolicyHead version) {
        return Map.of(
                "name", names.of(version),
                "status", status(version.status()),
                "shown", version.edition() == page.head().edition(),
                "address", address("policies/" + version.code() + "?version=" + version.edition()));
    }

    /** Any two versions may be compared. */
    private List<Map<String, ?>> choices(PolicyPage page, int before, int after) {
        return page.versions().stream()
                .<Map<String, ?>>map(version -> Map.of(
                        "number",
                        version.edition(),
                        "name",
                        names.of(version),
                        "isBefore",
                        version.edition() == before,
                        "isAfter",
                        version.edition() == after))
                .toList();
    }

    /** What rests on a clause; empty where nothing does. */
    private List<Map<String, ?>> references(List<ClauseReference> all) {
        return all.stream()
                .<Map<String, ?>>map(reference -> Map.of(
                        "kind", text.of(reference.kindKey()),
                        "title", reference.title(),
                        "address", reference.publicAddress() == null ? "" : address(reference.publicAddress()),
                        "over", reference.over()))
                .toList();
    }

    /** An address keeps the reader's language; what follows the hash stays last. */
    private String address(String address) {
        if (!locale.equals(Locale.ENGLISH)) {
            return address;
        }
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String english = page.contains("?") ? page.replace("?", "?lang=en&") : page + "?lang=en";
        return english + address.substring(page.length());
    }

    private Map<String, ?> clause(PolicyPage.Clause clause, List<ClauseReference> references) {
        return Map.of(
                "references", references(references),
                "referred", !references.isEmpty(),
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
