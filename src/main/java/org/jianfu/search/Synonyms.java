package org.jianfu.search;

import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.NotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that mean the same 同义词, kept by editors: whoever looks for one finds the others, from the next search on. */
@Service
@Transactional
public class Synonyms {

    private static final String MAY_EDIT = "hasAnyRole('EDITOR', 'SUPERVISOR')";

    private final SynonymGroupRepository groups;
    private final Trail trail;

    Synonyms(SynonymGroupRepository groups, Trail trail) {
        this.groups = groups;
        this.trail = trail;
    }

    /** As a query is widened with them. */
    @Transactional(readOnly = true)
    SynonymGroups groups() {
        return new SynonymGroups(groups.findAllByOrderById().stream()
                .map(group -> group.words().words())
                .toList());
    }

    /** All groups, the oldest first. */
    @PreAuthorize(MAY_EDIT)
    @Transactional(readOnly = true)
    public List<SynonymRow> all() {
        return groups.findAllByOrderById().stream()
                .map(group -> new SynonymRow(group.id(), group.version(), group.words()))
                .toList();
    }

    /** Adds a group. */
    @PreAuthorize(MAY_EDIT)
    public SynonymGroupId add(SynonymWords words) {
        SynonymGroup group = groups.save(new SynonymGroup(words.complete()));
        trail.record(Subject.of(group.id()), "search.trail.added", words.written());
        return group.id();
    }

    /** Changes a group. */
    @PreAuthorize(MAY_EDIT)
    public void change(SynonymGroupId id, @Nullable Integer seen, SynonymWords words) {
        SynonymGroup group = find(id);
        group.rewrite(seen, words.complete());
        trail.record(Subject.of(id), "search.trail.changed", words.written());
    }

    /** Takes a group away. */
    @PreAuthorize(MAY_EDIT)
    public void remove(SynonymGroupId id, @Nullable Integer seen) {
        SynonymGroup group = find(id);
        group.requireVersion(seen);
        groups.delete(group);
        trail.record(Subject.of(id), "search.trail.removed", group.words().written());
    }

    private SynonymGroup find(SynonymGroupId id) {
        return groups.findById(id.value()).orElseThrow(() -> new NotVisible("synonyms " + id));
    }
}
