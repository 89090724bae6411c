package org.jianfu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jianfu.testing.PortalTest;
import org.jianfu.ui.Readership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The index follows its texts, whatever happens to it. */
@PortalTest
class IndexKeeperTest {

    private static final SearchKind STORY = new SearchKind("story", 1, "search.title", true);

    @TempDir
    Path folder;

    @Autowired
    Synonyms synonyms;

    @Autowired
    Readership readership;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private final Stories stories = new Stories();
    private SearchIndex index;
    private IndexKeeper keeper;
    private Search search;

    /** Invented texts, each a portion of its own. */
    private static final class Stories implements SearchSource {

        private final Map<String, String> all = new HashMap<>();
        private final List<String> read = new ArrayList<>();

        @Override
        public String name() {
            return "stories";
        }

        @Override
        public List<SearchKind> kinds() {
            return List.of(STORY);
        }

        @Override
        public List<String> parts() {
            return List.copyOf(all.keySet());
        }

        @Override
        public List<Searchable> part(String part) {
            read.add(part);
            String text = all.get(part);
            return text == null
                    ? List.of()
                    : List.of(new Searchable(
                            STORY,
                            new Searchable.Place("stories/" + part, "staff/stories/" + part),
                            new Searchable.Name(part, null),
                            "",
                            text,
                            new Searchable.Belonging(null, new Searchable.Name("故事", null)),
                            null));
        }
    }

    @BeforeEach
    void setUp() {
        stories.all.put("one", "狐狸过河");
        stories.all.put("two", "乌鸦喝水");
        start();
    }

    private void start() {
        index = new SearchIndex(folder.resolve("search"));
        keeper = new IndexKeeper(index, List.of(stories), transactions, clock, false);
        search = new Search(index, keeper, List.of(stories), synonyms, readership);
    }

    @AfterEach
    void tearDown() {
        keeper.destroy();
        index.destroy();
    }

    private void restart() {
        tearDown();
        start();
    }

    private List<String> found(String typed) {
        return search.find(new SearchRequest(typed, "", "", "", 1)).hits().stream()
                .map(hit -> hit.text().place().address())
                .toList();
    }

    @Test
    void theFirstStartMakesTheIndex() {
        keeper.compare();

        assertThat(found("狐狸")).containsExactly("stories/one");
        assertThat(search.state()).isEqualTo(new IndexState(IndexState.Phase.READY, 2, 2));
    }

    @Test
    void nobodySearchesBeforeItIsComparedWithTheTexts() {
        assertThatThrownBy(() -> found("狐狸"))
                .isInstanceOfSatisfying(
                        SearchUnavailable.class,
                        unavailable -> assertThat(unavailable.state().phase()).isEqualTo(IndexState.Phase.BUILDING));
    }

    @Test
    void whatChangesIsFoundAsItIsNow() {
        keeper.compare();

        stories.all.put("one", "狐狸进城");
        keeper.follow(new SearchChanged("stories", "one"));

        assertThat(found("过河")).isEmpty();
        assertThat(found("进城")).containsExactly("stories/one");
    }

    @Test
    void whatIsWithdrawnIsNotFound() {
        keeper.compare();

        stories.all.remove("one");
        keeper.follow(new SearchChanged("stories", "one"));

        assertThat(found("狐狸")).isEmpty();
        assertThat(found("乌鸦")).containsExactly("stories/two");
    }

    @Test
    void whatWasWithdrawnWhileThePortalFellIsNotFoundAfterwards() {
        keeper.compare();

        stories.all.remove("one");
        restart();
        keeper.compare();

        assertThat(found("狐狸")).isEmpty();
    }

    @Test
    void whatIsInStepIsNotWrittenAgain() {
        keeper.compare();
        String before = index.known("stories", "one").get("stories/one");

        restart();
        keeper.compare();

        assertThat(index.known("stories", "one")).containsExactly(Map.entry("stories/one", before));
        assertThat(found("狐狸")).containsExactly("stories/one");
    }

    @Test
    void aLostIndexIsMadeAgain() throws IOException {
        keeper.compare();
        tearDown();
        erase();

        start();
        keeper.compare();

        assertThat(found("狐狸")).containsExactly("stories/one");
    }

    @Test
    void aBrokenIndexIsMadeAgain() throws IOException {
        keeper.compare();
        tearDown();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "broken");
            }
        }

        start();
        keeper.compare();

        assertThat(found("狐狸")).containsExactly("stories/one");
    }

    @Test
    void aCommandMakesItAnew() {
        keeper.compare();
        stories.read.clear();

        keeper.rebuild();

        assertThat(stories.read).containsExactlyInAnyOrder("one", "two");
        assertThat(found("狐狸")).containsExactly("stories/one");
    }

    @Test
    void whereNothingCanBeWrittenSearchingStopsAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("search"), "a file where the folder should be");

        keeper.compare();
        keeper.follow(new SearchChanged("stories", "one"));

        assertThat(search.state().phase()).isEqualTo(IndexState.Phase.FAILED);
        assertThatThrownBy(() -> found("狐狸")).isInstanceOf(SearchUnavailable.class);
    }

    @Test
    void onceItCanBeWrittenAgainSearchingGoesOn() throws IOException {
        Files.writeString(folder.resolve("search"), "a file where the folder should be");
        keeper.compare();
        Files.delete(folder.resolve("search"));

        keeper.compare();

        Awaitility.await().until(() -> search.state().phase() == IndexState.Phase.READY);
        assertThat(found("乌鸦")).containsExactly("stories/two");
    }

    private void erase() throws IOException {
        try (var files = Files.walk(folder.resolve("search"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
