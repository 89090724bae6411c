package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.ecology.UnitCount;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** Letters of one kind. */
@NoRepositoryBean
interface LetterRepository<L extends Letter> extends JpaRepository<L, Long>, KeysetRepository<L> {

    Optional<L> findByEntry(NegativeEntryId entry);

    List<L> findByUnitAndIssuedOnBetween(UnitId unit, LocalDate from, LocalDate to);

    List<L> findByUnitAndClosedOnBetween(UnitId unit, LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.UnitCount(letter.unit, count(letter))
            from #{#entityName} letter where letter.issuedOn between :from and :to group by letter.unit
            """)
    List<UnitCount> issued(LocalDate from, LocalDate to);

    @Query("""
            select new org.jianfu.ecology.UnitCount(letter.unit, count(letter))
            from #{#entityName} letter where letter.closedOn between :from and :to group by letter.unit
            """)
    List<UnitCount> closed(LocalDate from, LocalDate to);
}
