package org.jianfu.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.NotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a version that is being typed would change for its readers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class DraftComparison {

    private final PolicyEditionRepository editions;
    private final PolicyClauseRepository clauses;
    private final Clock clock;

    DraftComparison(PolicyEditionRepository editions, PolicyClauseRepository clauses, Clock clock) {
        this.editions = editions;
        this.clauses = clauses;
        this.clock = clock;
    }

    /**
     * What everybody reads now beside this version; nothing where nothing else is published.
     *
     * @throws org.jianfu.kernel.Refused when the text cannot be read yet
     */
    public @Nullable PolicyComparison of(EditionId id) {
        PolicyEdition draft = editions.findById(id.value()).orElseThrow(() -> new NotVisible("policy version " + id));
        List<ClauseText> typed = read(draft);
        return editions.ofPolicy(draft.policy().code()).stream()
                .filter(published -> !published.id().equals(id))
                .reduce((earlier, later) -> later)
                .map(published -> compare(published, draft, typed))
                .orElse(null);
    }

    private PolicyComparison compare(PolicyEdition published, PolicyEdition draft, List<ClauseText> typed) {
        Editions policy = new Editions(List.of(published, draft), LocalDate.now(clock));
        return PolicyComparison.of(policy.head(published), read(published), policy.head(draft), typed);
    }

    private List<ClauseText> read(PolicyEdition edition) {
        return edition.state().isOpen()
                ? edition.text().clauses()
                : clauses.findByEditionOrderByPosition(edition).stream()
                        .map(PolicyClause::text)
                        .toList();
    }
}
