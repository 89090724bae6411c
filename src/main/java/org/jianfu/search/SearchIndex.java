package org.jianfu.search;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The index on disk, through Hibernate Search: it holds words and what is shown, and nothing that the sources do not have. */
@Component
class SearchIndex implements DisposableBean {

    private static final int MOST_VALUES = 100;
    private static final int MOST_OF_A_PART = 10_000;

    private final Path folder;
    private final JsonMapper json = JsonMapper.builder().build();
    private @Nullable CloseableSearchMapping mapping;

    SearchIndex(@Value("${jianfu.data}/search") Path folder) {
        this.folder = folder;
    }

    /**
     * Some of what was found.
     *
     * @param hits in their order
     * @param counts of everything that was found
     */
    record Page(List<Searchable> hits, Counts counts) {

        Page {
            hits = List.copyOf(hits);
        }
    }

    /** How many texts there are of each kind, on each shelf and with each status. */
    record Counts(Map<String, Long> kinds, Map<String, Long> shelves, Map<String, Long> statuses) {

        long total() {
            return kinds.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Opens what is there, or begins anew. */
    synchronized void open() {
        if (mapping != null) {
            return;
        }
        CloseableSearchMapping opened = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedDocument.class))
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.schema_management.strategy", "none")
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.lucene_version", "LATEST")
                // Mapping files into memory would need leave from the command line.
                .property("hibernate.search.backend.directory.filesystem_access.strategy", "nio")
                .property(
                        "hibernate.search.backend.directory.root",
                        folder.toAbsolutePath().toString())
                .build();
        mapping = opened;
        scope().schemaManager().createIfMissing();
    }

    /** Throws away whatever is there, readable or not. */
    synchronized void beginAnew() {
        open();
        scope().schemaManager().dropAndCreate();
    }

    @Override
    public synchronized void destroy() {
        if (mapping != null) {
            mapping.close();
            mapping = null;
        }
    }

    /** A text as it is kept. */
    IndexedDocument document(String source, String part, Searchable text) {
        return new IndexedDocument(source, part, text, json.writeValueAsString(text));
    }

    /** Keeps and forgets in one go; afterwards it is on disk, and found. */
    void write(Collection<IndexedDocument> kept, Collection<String> forgotten) {
        try (SearchSession session = mapping().createSession()) {
            forgotten.forEach(address -> session.indexingPlan().purge(IndexedDocument.class, address, null));
            kept.forEach(session.indexingPlan()::addOrUpdate);
        }
    }

    /** The portions it knows of a source. */
    Set<String> parts(String source) {
        AggregationKey<Map<String, Long>> parts = AggregationKey.of("parts");
        try (SearchSession session = mapping().createSession()) {
            return session.search(IndexedDocument.class)
                    .where(is -> is.match().field("source").matching(source))
                    .aggregation(
                            parts,
                            count -> count.terms().field("part", String.class).maxTermCount(Integer.MAX_VALUE))
                    .fetch(0)
                    .aggregation(parts)
                    .keySet();
        }
    }

    /** The addresses and fingerprints it has of a portion. */
    Map<String, String> known(String source, String part) {
        Map<String, String> known = new HashMap<>();
        try (SearchSession session = mapping().createSession()) {
            session.search(IndexedDocument.class)
                    .select(the -> the.composite()
                            .from(the.id(String.class), the.field("fingerprint", String.class))
                            .asList())
                    .where(is -> is.and(
                            is.match().field("source").matching(source),
                            is.match().field("part").matching(part)))
                    .fetchHits(MOST_OF_A_PART)
                    .forEach(found -> known.put((String) found.get(0), (String) found.get(1)));
        }
        return known;
    }

    /** The factory conditions are made with. */
    SearchScope<IndexedDocument> scope() {
        return mapping().scope(IndexedDocument.class);
    }

    Page find(SearchPredicate condition, int offset, int most) {
        AggregationKey<Map<String, Long>> kinds = AggregationKey.of("kind");
        AggregationKey<Map<String, Long>> shelves = AggregationKey.of("shelf");
        AggregationKey<Map<String, Long>> statuses = AggregationKey.of("status");
        try (SearchSession session = mapping().createSession()) {
            var found = session.search(IndexedDocument.class)
                    .select(the -> the.field("shown", String.class))
                    .where(condition)
                    .sort(by -> by.score().then().field("place"))
                    .aggregation(
                            kinds, of -> of.terms().field("kind", String.class).maxTermCount(MOST_VALUES))
                    .aggregation(
                            shelves,
                            of -> of.terms().field("shelf", String.class).maxTermCount(MOST_VALUES))
                    .aggregation(
                            statuses,
                            of -> of.terms().field("status", String.class).maxTermCount(MOST_VALUES))
                    .fetch(offset, most);
            return new Page(
                    found.hits().stream()
                            .map(shown -> json.readValue(requireNonNull(shown), Searchable.class))
                            .toList(),
                    new Counts(found.aggregation(kinds), found.aggregation(shelves), found.aggregation(statuses)));
        }
    }

    private SearchMapping mapping() {
        CloseableSearchMapping opened = mapping;
        if (opened == null) {
            throw new IllegalStateException("the index is not open");
        }
        return opened;
    }
}
