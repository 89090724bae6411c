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
        Found found = ask(conditions.of(wanted, Conditions.Reach.WORDS), request);
        if (found.everywhere().total() < SearchAnswer.PAGE) {
            found = ask(conditions.of(wanted, Conditions.Reach.PIECES), request);
        }
        boolean similar = found.everywhere().total() == 0;
        if (similar || wanted.isLong() && found.everywhere().total() < FEW) {
            found = ask(conditions.of(wanted, Conditions.Reach.SIMILAR), request);
        }
        return answer(found, similar, new FoundWords(similar || wanted.isLong() ? pieces(wanted) : wanted.marks()));
    }

    /**
     * What the index says.
     *
     * @param everywhere how many there are, whatever the filters
     */
    private record Found(SearchIndex.Page page, SearchIndex.Counts everywhere) {}

    private Found ask(SearchPredicate matching, SearchRequest request) {
        SearchIndex.Page page =
                index.find(filtered(matching, request), (request.page() - 1) * SearchAnswer.PAGE, SearchAnswer.PAGE);
        return new Found(page, request.isNarrowed() ? index.find(matching, 0, 0).counts() : page.counts());
    }

    private static SearchAnswer answer(Found found, boolean similar, FoundWords words) {
        return new SearchAnswer(
                found.page().hits().stream()
                        .map(hit -> new SearchAnswer.Hit(hit, words))
                        .toList(),
                found.page().counts().total(),
                similar,
                found.everywhere().kinds(),
                found.everywhere().shelves(),
                found.everywhere().statuses());
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

    /** The longer words of a question too. */
    private static Set<String> pieces(Wanted wanted) {
        Set<String> pieces = new LinkedHashSet<>(wanted.marks());
        Wanted.dictionaryWords(wanted.folded()).stream()
                .filter(piece -> piece.length() > 1)
                .forEach(pieces::add);
        return pieces;
    }
}
