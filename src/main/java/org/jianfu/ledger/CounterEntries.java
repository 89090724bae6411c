package org.jianfu.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CounterEntries extends Repository<CounterEntry, Long> {

    CounterEntry save(CounterEntry entry);

    Optional<CounterEntry> findByEntry(NegativeEntryId entry);

    List<CounterEntry> findByEntryIn(Collection<NegativeEntryId> entries);
}
