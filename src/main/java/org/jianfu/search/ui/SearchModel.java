package org.jianfu.search.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jianfu.search.IndexState;
import org.jianfu.search.SearchAnswer;
import org.jianfu.search.SearchKind;
import org.jianfu.search.SearchLinks;
import org.jianfu.search.SearchRequest;
import org.jianfu.search.Searchable;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What the template of the search shows. */
final class SearchModel {

    private final Wording text;
    private final Locale locale;
    private final SearchRequest wanted;
    private final List<SearchKind> kinds;

    SearchModel(Wording text, Locale locale, SearchRequest wanted, List<SearchKind> kinds) {
        this.text = text;
        this.locale = locale;
        this.wanted = wanted;
        this.kinds = kinds;
    }

    Map<String, ?> of(SearchAnswer answer) {
        Map<String, Object> model = asked();
        boolean found = answer.total() > 0;
        boolean anything = !answer.kinds().isEmpty();
        model.put("searched", !wanted.typed().isEmpty());
        model.put("found", found);
        model.put("nothing", !wanted.typed().isEmpty() && !found);
        model.put("filteredAway", !found && anything);
        model.put("similar", answer.similar() && found);
        model.put("total", answer.total());
        model.put("hits", answer.hits().stream().map(this::hit).toList());
        model.put("filters", anything);
        model.put("kinds", kinds(answer));
        model.put("shelves", choices(answer.shelves(), wanted.shelf(), value -> value));
        model.put("statuses", choices(answer.statuses(), wanted.status(), text::of));
        model.put("narrowed", !wanted.shelf().isEmpty() || !wanted.status().isEmpty());
        model.put("kind", wanted.kind());
        long last = Math.min(SearchRequest.LAST_PAGE, (answer.total() + SearchAnswer.PAGE - 1) / SearchAnswer.PAGE);
        model.put("previous", wanted.page() > 1 ? address(wanted.kind(), wanted.page() - 1) : "");
        model.put("next", wanted.page() < last ? address(wanted.kind(), wanted.page() + 1) : "");
        model.put("page", wanted.page());
        model.put("pages", last);
        model.put("paged", last > 1);
        return model;
    }

    /** The page while nobody can search. */
    Map<String, ?> unavailable(IndexState state) {
        Map<String, Object> model = asked();
        boolean building = state.phase() == IndexState.Phase.BUILDING;
        model.put("building", building);
        model.put("failed", !building);
        model.put("percent", state.percent());
        model.put("again", address(wanted.kind(), 1));
        return model;
    }

    private Map<String, Object> asked() {
        Map<String, Object> model = new HashMap<>();
        model.put("sheets", List.of("search.css"));
        model.put("typed", wanted.typed());
        model.put("title", wanted.typed());
        model.put("longest", SearchRequest.LONGEST);
        model.put("focus", wanted.typed().isEmpty());
        model.put(
                "suggestions",
                List.of(text.of("search.suggestions").split("\\|")).stream()
                        .map(one -> Map.of("text", one, "address", plain(one)))
                        .toList());
        return model;
    }

    private Map<String, ?> hit(SearchAnswer.Hit hit) {
        Searchable found = hit.text();
        Map<String, Object> model = new HashMap<>();
        String title = found.title().in(locale);
        model.put("address", address(found.place().address()));
        model.put("kind", text.of(found.kind().titleKey()));
        model.put("number", found.number().isEmpty() ? List.of() : hit.words().mark(found.number()));
        model.put("title", hit.words().mark(title));
        model.put("chinese", title.equals(found.title().chinese()));
        String chinese = found.title().chinese();
        model.put("translated", !title.equals(chinese));
        model.put("original", title.equals(chinese) ? List.of() : hit.words().mark(chinese));
        Searchable.Name whole = found.belonging().whole();
        model.put("whole", whole == null ? "" : whole.in(locale));
        Searchable.Standing standing = found.standing();
        model.put("status", standing == null ? false : status(standing));
        model.put("excerpt", hit.words().excerpt(found.text()));
        return model;
    }

    private Map<String, ?> status(Searchable.Standing standing) {
        String name = standing.statusKey().replaceFirst(".*\\.", "");
        return Map.of(
                "name",
                text.of(standing.statusKey()),
                "style",
                "jl-" + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Map<String, ?>> kinds(SearchAnswer answer) {
        boolean counted = wanted.shelf().isEmpty() && wanted.status().isEmpty();
        long all = answer.kinds().values().stream().mapToLong(Long::longValue).sum();
        List<Map<String, ?>> chips = new ArrayList<>();
        chips.add(chip(text.of("search.allKinds"), "", counted ? String.valueOf(all) : ""));
        kinds.stream()
                .filter(kind -> answer.kinds().containsKey(kind.code()))
                .forEach(kind -> chips.add(chip(
                        text.of(kind.titleKey()),
                        kind.code(),
                        counted ? String.valueOf(answer.kinds().get(kind.code())) : "")));
        return chips;
    }

    private Map<String, ?> chip(String name, String code, String count) {
        return Map.of("name", name, "address", address(code, 1), "count", count, "here", code.equals(wanted.kind()));
    }

    private static List<Map<String, ?>> choices(Map<String, Long> counts, String chosen, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .<Map<String, ?>>map(entry -> Map.of(
                        "value", entry.getKey(),
                        "name", name.apply(entry.getKey()),
                        "chosen", entry.getKey().equals(chosen)))
                .toList();
    }

    /** This search with another kind or page, as it stands in an attribute. */
    private String address(String kind, int page) {
        var address = UriComponentsBuilder.fromPath(SearchLinks.SEARCH).queryParam("q", "{q}");
        Map<String, Object> values = new HashMap<>(Map.of("q", wanted.typed()));
        put(address, values, "kind", kind);
        put(address, values, "in", wanted.shelf());
        put(address, values, "status", wanted.status());
        put(address, values, "page", page > 1 ? String.valueOf(page) : "");
        put(address, values, "lang", isEnglish() ? "en" : "");
        return HtmlUtils.htmlEscape(address.encode().buildAndExpand(values).toUriString());
    }

    private static void put(UriComponentsBuilder address, Map<String, Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }

    private String plain(String typed) {
        return new SearchModel(text, locale, new SearchRequest(typed, "", "", "", 1), kinds).address("", 1);
    }

    /** An address keeps the reader's language; what follows the hash stays last. */
    private String address(String place) {
        return isEnglish() ? place.replaceFirst("(#.*)?$", "?lang=en$1") : place;
    }

    private boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }
}
