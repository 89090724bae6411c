package org.jianfu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jianfu.bench.Figures;
import org.jianfu.kernel.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** The search over a hundred thousand texts, asked what people ask. */
class SearchBench {

    private static final int TEXTS = 100_000;
    private static final int PORTION = 500;
    private static final int ROUNDS = 5;
    private static final SearchKind CLAUSE = new SearchKind("clause", 1, "search.title", false);

    /** The same texts in every run. */
    private final Random chance = new Random(2026);

    private final List<String> sentences = sentences();

    @Test
    void manyTextsAreFoundQuickly(@TempDir Path folder) throws IOException {
        var index = new SearchIndex(folder);
        index.open();
        long begin = System.nanoTime();
        for (int at = 0; at < TEXTS; at += PORTION) {
            index.write(portion(index, at), List.of());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Figures.OF_THIS_RUN.put("index_docs_per_s", TEXTS / seconds);

        var finder = new Finder(
                index,
                new SynonymGroups(Facts.rows("synonyms").stream()
                        .map(row -> SynonymWords.read(row.get("words")).words())
                        .toList()));
        queries().forEach(typed -> assertThat(finder.find(asked(typed))).isNotNull());
        List<Long> each = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String typed : queries()) {
                long from = System.nanoTime();
                finder.find(asked(typed));
                each.add(System.nanoTime() - from);
            }
        }
        each.sort(null);
        Figures.OF_THIS_RUN.put("search_p50_ms_100k", each.get(each.size() / 2) / 1e6);
        Figures.OF_THIS_RUN.put("search_p95_ms_100k", each.get(each.size() * 95 / 100) / 1e6);
        index.destroy();
    }

    private static SearchRequest asked(String typed) {
        return new SearchRequest(typed, "", "", "", 1);
    }

    private List<IndexedDocument> portion(SearchIndex index, int from) {
        List<IndexedDocument> portion = new ArrayList<>();
        for (int at = from; at < from + PORTION; at++) {
            var text = new Searchable(
                    CLAUSE,
                    new Searchable.Place("texts/" + at, "staff/texts/" + at),
                    new Searchable.Name(cut(sentence(), 8) + cut(sentence(), 8), null),
                    "第" + (1 + at % 60) + "条",
                    sentence() + sentence() + sentence() + sentence(),
                    new Searchable.Belonging(
                            new Searchable.Name(cut(sentence(), 20), null), new Searchable.Name("机关" + at % 40, null)),
                    null);
            portion.add(index.document("bench", String.valueOf(from), text));
        }
        return portion;
    }

    private String sentence() {
        return sentences.get(chance.nextInt(sentences.size()));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    /** The words of the portal's own policies, so that characters are as frequent as they are. */
    private static List<String> sentences() {
        return Facts.rows("policy-clauses").stream()
                .flatMap(row -> Arrays.stream(row.get("summary").split("[；。]")))
                .filter(sentence -> !sentence.isBlank())
                .map(sentence -> sentence + "。")
                .toList();
    }

    private static List<String> queries() throws IOException {
        return new ClassPathResource("search/queries.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t")[1])
                .toList();
    }
}
