package org.jianfu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.Facts;
import org.jianfu.testing.GeneratedPart;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * What people type, and what they then want to see, over the texts the portal comes with. The list was written before
 * anything was tuned; whoever changes how texts are found sees here what becomes of it.
 */
@PortalTest
class SearchQueriesTest {

    private static final String RENEW = "./mvnw -Pquick test -Dtest=SearchQueriesTest -Drenew";
    private static final Set<String> SHIPPED = shipped();

    @TempDir
    static Path folder;

    private static SearchIndex index;
    private static Finder finder;
    private static List<Outcome> outcomes;
    private static List<Outcome> others;

    /** A query with what it must find. */
    private record Query(String kind, String typed, Set<String> expected) {}

    /**
     * What became of a query.
     *
     * @param rank of the best text that was expected; 0 where none was found
     * @param missing what was expected and does not stand on the first page
     */
    private record Outcome(Query query, int rank, Set<String> missing) {}

    @BeforeAll
    static void fill(@Autowired List<SearchSource> sources) throws IOException {
        index = new SearchIndex(folder);
        index.open();
        for (SearchSource source : sources) {
            for (String part : source.parts().stream().filter(SHIPPED::contains).toList()) {
                index.write(
                        source.part(part).stream()
                                .map(text -> index.document(source.name(), part, text))
                                .toList(),
                        List.of());
            }
        }
        finder = new Finder(
                index,
                new SynonymGroups(Facts.rows("synonyms").stream()
                        .map(row -> SynonymWords.read(row.get("words")).words())
                        .toList()));
        outcomes = queries("queries.tsv").stream().map(SearchQueriesTest::tried).toList();
        others = queries("other-queries.tsv").stream()
                .map(SearchQueriesTest::tried)
                .toList();
    }

    @AfterAll
    static void close() {
        index.destroy();
    }

    private static Set<String> shipped() {
        Set<String> parts = Facts.rows("policies").stream()
                .map(row -> row.get("code"))
                .collect(Collectors.toCollection(HashSet::new));
        parts.add("grassroots-exchange");
        return parts;
    }

    private static List<Query> queries(String file) throws IOException {
        return new ClassPathResource("search/" + file)
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Query(cells[0], cells[1], Set.of(cells[2].split(" "))))
                .toList();
    }

    private static Outcome tried(Query query) {
        List<String> found = finder.find(new SearchRequest(query.typed(), "", "", "", 1)).hits().stream()
                .map(hit -> hit.text().place().address())
                .toList();
        Set<String> missing = new HashSet<>(query.expected());
        found.forEach(missing::remove);
        int rank = query.expected().stream()
                .map(found::indexOf)
                .filter(at -> at >= 0)
                .min(Comparator.naturalOrder())
                .orElse(-1);
        if (Boolean.getBoolean("search.debug") && (rank != 0 || !missing.isEmpty())) {
            System.out.println(query + " rank " + (rank + 1) + " missing " + missing + " first "
                    + found.stream().limit(4).toList() + " of " + found.size());
        }
        return new Outcome(query, rank + 1, missing);
    }

    @Test
    void everythingExpectedIsFoundOnTheFirstPage() {
        assertThat(outcomes)
                .hasSizeGreaterThanOrEqualTo(80)
                .allSatisfy(outcome -> assertThat(outcome.missing())
                        .as(outcome.query().typed())
                        .isEmpty());
    }

    @Test
    void whatIsWantedMostlyComesFirst() {
        List<Integer> ranks = outcomes.stream().map(Outcome::rank).sorted().toList();

        assertThat(ranks.get(ranks.size() / 2)).as("the median").isEqualTo(1);
        assertThat(ranks.get(ranks.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(3);
    }

    @Test
    void theTableInTheDocumentIsWhatHappens() throws IOException {
        GeneratedPart.of("docs/search.md", "queries").assertIs(table(outcomes), RENEW);
    }

    /** Written when everything was tuned, and nothing was changed for it. */
    @Test
    void aListNobodyTunedForFaresLikeIt() throws IOException {
        assertThat(others.stream()
                                .filter(outcome -> outcome.missing().isEmpty())
                                .count()
                        * 100
                        / others.size())
                .as("percent found")
                .isGreaterThanOrEqualTo(95);
        assertThat(others.stream().map(Outcome::rank).sorted().toList().get(others.size() / 2))
                .as("the median")
                .isEqualTo(1);
        GeneratedPart.of("docs/search.md", "others").assertIs(table(others), RENEW);
    }

    private static String table(List<Outcome> outcomes) {
        Map<String, List<Outcome>> kinds = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.query().kind(), LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add(
                "| what was tried | queries | found on the first page | wanted text comes first | in the first three |");
        lines.add("|---|---|---|---|---|");
        kinds.forEach((kind, tried) -> lines.add("| %s | %d | %d | %d | %d |"
                .formatted(
                        kind,
                        tried.size(),
                        tried.stream().filter(one -> one.missing().isEmpty()).count(),
                        tried.stream().filter(one -> one.rank() == 1).count(),
                        tried.stream()
                                .filter(one -> one.rank() >= 1 && one.rank() <= 3)
                                .count())));
        lines.add("");
        lines.add("| query | rank | expected |");
        lines.add("|---|---|---|");
        outcomes.forEach(one -> lines.add("| `%s` | %d | %s |"
                .formatted(
                        one.query().typed(),
                        one.rank(),
                        one.query().expected().stream().sorted().collect(Collectors.joining("<br>")))));
        return String.join("\n", lines);
    }
}
