package org.jianfu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a text must have to be found, and what makes it come first: titles and numbers before words in the text, whole things
 * before their parts, what holds before what is over.
 */
final class Conditions {

    private static final float EXACT = 60;
    private static final float NUMBER = 30;
    private static final float CLAUSE = 14;
    private static final float TITLE = 8;
    private static final float PINYIN = 8;
    private static final float INITIALS = 6;
    private static final float BELONGING = 1.5f;
    private static final float TEXT = 1;
    private static final float OTHERWISE_CALLED = 0.4f;
    private static final float IN_PIECES = 0.25f;
    private static final float FIRST = 10;
    private static final float WHOLE = 2;
    private static final float HOLDS = 6;

    /** The title of a whole thing says more than the heading of one of its parts. */
    private static final float TITLE_OF_A_WHOLE = 8;

    /** How many of a question's pairs of characters a text must have, in percent. */
    private static final int SIMILAR = 30;

    /** Fewer Latin letters begin too many words. */
    private static final int PREFIX = 2;

    private final SearchPredicateFactory is;
    private final SynonymGroups synonyms;

    Conditions(SearchPredicateFactory is, SynonymGroups synonyms) {
        this.is = is;
        this.synonyms = synonyms;
    }

    /** How far one goes to find something. */
    enum Reach {
        /** All the words, as they were typed or by another name. */
        WORDS,
        /** Also by the dictionary's words in them. */
        PIECES,
        /** Also what comes near. */
        SIMILAR
    }

    /** What is found so far out, the best first. */
    SearchPredicate of(Wanted wanted, Reach reach) {
        return switch (reach) {
            case WORDS -> ranked(matching(wanted, false));
            case PIECES -> ranked(matching(wanted, true));
            case SIMILAR ->
                ranked(is.bool()
                        .should(is.bool().must(matching(wanted, true)).boost(FIRST))
                        .should(similar(wanted))
                        .minimumShouldMatchNumber(1)
                        .toPredicate());
        };
    }

    private SearchPredicate matching(Wanted wanted, boolean inPieces) {
        Set<SearchPredicate> ways = new LinkedHashSet<>();
        ways.add(every(wanted.words().stream().map(word -> word(word, inPieces)).toList()));
        ways.add(exact(wanted));
        String number = DocumentNumber.typed(wanted.folded());
        if (!number.isEmpty()) {
            ways.add(is.prefix().field("numbers").matching(number).boost(NUMBER).toPredicate());
        }
        if (wanted.words().size() > 1) {
            ways.add(word(wanted.joined(synonyms), inPieces));
        }
        return any(ways);
    }

    private SearchPredicate similar(Wanted wanted) {
        var near = is.bool();
        List<String> pairs = List.of(Tokens.pairs(wanted.folded()).split(" "));
        Set<String> distinct = new LinkedHashSet<>(pairs);
        distinct.forEach(pair -> near.should(anywhere(pair, Tokens.of(pair).size() == 1)));
        near.minimumShouldMatchNumber(Math.max(1, distinct.size() * SIMILAR / 100));
        Set<SearchPredicate> ways = new LinkedHashSet<>();
        ways.add(near.toPredicate());
        String pinyin = TypedPinyin.usual(wanted.folded());
        if (Tokens.of(wanted.folded()).size() > 1 && !pinyin.isEmpty()) {
            ways.add(is.prefix().field("pinyin").matching(pinyin).boost(PINYIN).toPredicate());
        }
        return any(ways);
    }

    private SearchPredicate ranked(SearchPredicate found) {
        return is.bool()
                .must(found)
                .should(is.match().field("whole").matching(true).constantScore().boost(WHOLE))
                .should(is.match().field("over").matching(false).constantScore().boost(HOLDS))
                .toPredicate();
    }

    private SearchPredicate exact(Wanted wanted) {
        return is.terms()
                .field("exact")
                .matchingAny(Tokens.whole(wanted.folded()))
                .constantScore()
                .boost(EXACT)
                .toPredicate();
    }

    /** A word as it is, or in its pieces, or by another name. */
    private SearchPredicate word(Wanted.Word word, boolean inPieces) {
        List<SearchPredicate> ways = new ArrayList<>();
        ways.add(phrase(word.folded(), 1));
        if (inPieces) {
            ways.addAll(pieces(word.folded()));
        }
        ways.addAll(otherwiseCalled(word.others(), OTHERWISE_CALLED));
        return any(ways);
    }

    private List<SearchPredicate> otherwiseCalled(Set<String> others, float weight) {
        return others.stream()
                .map(other -> Stream.of(other.split("\\s+"))
                        .filter(part -> !Tokens.of(part).isEmpty())
                        .map(part -> phrase(part, weight))
                        .toList())
                .filter(parts -> !parts.isEmpty())
                .map(this::every)
                .toList();
    }

    private List<SearchPredicate> pieces(String word) {
        List<String> pieces = Wanted.dictionaryWords(word);
        return pieces.size() < 2
                ? List.of()
                : List.of(every(pieces.stream().map(this::piece).toList()));
    }

    private SearchPredicate piece(String piece) {
        List<SearchPredicate> ways =
                new ArrayList<>(otherwiseCalled(synonyms.others(piece), IN_PIECES * OTHERWISE_CALLED));
        ways.add(phrase(piece, IN_PIECES));
        return any(ways);
    }

    /** Its characters one after the other, in any of the fields; in Latin letters also the beginning of a word, or pinyin. */
    private SearchPredicate phrase(String word, float weight) {
        List<String> tokens = Tokens.of(word);
        List<SearchPredicate> ways = new ArrayList<>();
        boolean single = hasSingle(tokens);
        String said = single ? String.join(" ", tokens) : Tokens.pairs(word);
        String suffix = single ? "Singles" : "Pairs";
        ways.add(is.phrase()
                .field("title" + suffix)
                .boost(TITLE)
                .field("whole" + suffix)
                .boost(TITLE_OF_A_WHOLE)
                .field("belonging" + suffix)
                .boost(BELONGING)
                .field("text" + suffix)
                .boost(TEXT)
                .matching(said)
                .boost(weight)
                .toPredicate());
        ways.add(is.phrase()
                .field("number")
                .matching(String.join(" ", tokens))
                .boost(CLAUSE * weight)
                .toPredicate());
        String latin = Tokens.whole(word);
        String typed = word.replaceAll("[^a-z]", "");
        if (typed.length() >= PREFIX && typed.equals(word.replaceAll("[\\s\\p{P}]", ""))) {
            ways.add(is.prefix()
                    .field("titleSingles")
                    .matching(latin)
                    .boost(TITLE * weight / 2)
                    .toPredicate());
            ways.add(is.prefix()
                    .field("textSingles")
                    .matching(latin)
                    .boost(TEXT * weight / 2)
                    .toPredicate());
            ways.add(is.prefix()
                    .field("pinyin")
                    .matching(typed)
                    .boost(PINYIN * weight)
                    .toPredicate());
            ways.add(is.prefix()
                    .field("initials")
                    .matching(typed)
                    .boost(INITIALS * weight)
                    .toPredicate());
        }
        return any(ways);
    }

    /** Whether pairs would miss it: a character alone, or at the edge of a number, has another neighbour in the text. */
    private static boolean hasSingle(List<String> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean before = at > 0 && Tokens.isHan(tokens.get(at - 1));
            boolean after = at + 1 < tokens.size() && Tokens.isHan(tokens.get(at + 1));
            if (Tokens.isHan(tokens.get(at)) && !before && !after) {
                return true;
            }
        }
        return false;
    }

    private SearchPredicate anywhere(String token, boolean single) {
        String suffix = single ? "Singles" : "Pairs";
        return is.match()
                .field("title" + suffix)
                .boost(3)
                .field("text" + suffix)
                .field("belonging" + suffix)
                .matching(token)
                .toPredicate();
    }

    private SearchPredicate any(Iterable<SearchPredicate> ways) {
        var any = is.bool();
        ways.forEach(any::should);
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate every(List<SearchPredicate> parts) {
        var every = is.bool();
        parts.forEach(every::must);
        return every.toPredicate();
    }
}
