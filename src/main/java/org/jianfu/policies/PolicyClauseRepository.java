package org.jianfu.policies;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PolicyClauseRepository extends JpaRepository<PolicyClause, Long> {

    /** A clause without its text. */
    record Place(long edition, String anchor, @Nullable String number, String heading, Proof proof) {}

    List<PolicyClause> findByEditionOrderByPosition(PolicyEdition edition);

    @Query("""
            select new org.jianfu.policies.PolicyClauseRepository$Place(
                c.edition.id, c.text.anchor, c.text.number, c.text.heading, c.proof)
            from PolicyClause c where c.edition in :editions order by c.position
            """)
    List<Place> places(Collection<PolicyEdition> editions);
}
