package org.jianfu.search;

import java.util.Comparator;
import java.util.List;
import org.jianfu.ui.Readership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds what everybody may read. Nobody keeps who looked for what. */
@Service
public class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final SearchIndex index;
    private final IndexKeeper keeper;
    private final List<SearchSource> sources;
    private final Synonyms synonyms;
    private final Readership readership;

    Search(
            SearchIndex index,
            IndexKeeper keeper,
            List<SearchSource> sources,
            Synonyms synonyms,
            Readership readership) {
        this.index = index;
        this.keeper = keeper;
        this.sources = List.copyOf(sources);
        this.synonyms = synonyms;
        this.readership = readership;
    }

    /** Whether one can search at the moment. */
    public IndexState state() {
        return keeper.state();
    }

    /** The kinds of what can be found, in the order of the filters. */
    public List<SearchKind> kinds() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted(Comparator.comparingInt(SearchKind::order))
                .toList();
    }

    /**
     * What was found; nothing where nothing was typed.
     *
     * @throws SearchUnavailable while the index is being made or cannot be read
     */
    public SearchAnswer find(SearchRequest request) {
        readership.admit();
        if (keeper.state().phase() != IndexState.Phase.READY) {
            throw new SearchUnavailable(keeper.state());
        }
        SynonymGroups groups = synonyms.groups();
        try {
            return new Finder(index, groups).find(request);
        } catch (RuntimeException broken) {
            LOG.error("the search index cannot be read", broken);
            keeper.compareSoon();
            throw new SearchUnavailable(new IndexState(IndexState.Phase.FAILED, 0, 0));
        }
    }
}
