package org.jianfu.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/** Finds texts in an index: those that have all the words, or else those that come near. */
final class Finder {

    /** With fewer than this a long question also shows what comes near. */
    private static final int FEW = 5;

    private final SearchIndex index;
    private final SynonymGroups groups;

    Finder(SearchIndex index, SynonymGroups groups) {
        this.index = index;
        this.groups = groups;
    }

    SearchAnswer find(SearchRequest request) {
        Wanted wanted = Wanted.of(request.typed(), groups);
        return wanted.isEmpty() ? SearchAnswer.NOTHING : find(request, wanted);
    }

    private SearchAnswer find(SearchRequest request, Wanted wanted) {
        var conditions = new Conditions(index.scope().predicate(), groups);
        SearchPredicate matching = conditions.matching(wanted);
        SearchIndex.Counts counts = index.count(matching);
        boolean similar = counts.kinds().isEmpty();
        if (similar || wanted.isLong() && counts.total() < FEW) {
            matching = conditions.matchingOrSimilar(wanted);
            counts = index.count(matching);
        }
        SearchIndex.Page page =
                index.find(filtered(matching, request), (request.page() - 1) * SearchAnswer.PAGE, SearchAnswer.PAGE);
        var words = new FoundWords(similar || wanted.isLong() ? pieces(wanted) : wanted.marks());
        return new SearchAnswer(
                page.hits().stream()
                        .map(hit -> new SearchAnswer.Hit(hit, words))
                        .toList(),
                page.total(),
                similar,
                counts.kinds(),
                counts.shelves(),
                counts.statuses());
    }

    private SearchPredicate filtered(SearchPredicate matching, SearchRequest request) {
        var is = index.scope().predicate();
        var all = is.bool().must(matching);
        if (!request.kind().isEmpty()) {
            all.filter(is.match().field("kind").matching(request.kind()));
        }
        if (!request.shelf().isEmpty()) {
            all.filter(is.match().field("shelf").matching(request.shelf()));
        }
        if (!request.status().isEmpty()) {
            all.filter(is.match().field("status").matching(request.status()));
        }
        return all.toPredicate();
    }

    /** The longer words of a question. */
    private static Set<String> pieces(Wanted wanted) {
        Set<String> pieces = new LinkedHashSet<>();
        Wanted.dictionaryWords(wanted.folded()).stream()
                .filter(piece -> piece.length() > 1)
                .forEach(pieces::add);
        return pieces;
    }
}
