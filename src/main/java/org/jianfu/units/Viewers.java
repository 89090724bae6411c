package org.jianfu.units;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds out with whose eyes a query looks, in one statement. */
@Service
@Transactional(readOnly = true)
public class Viewers {

    private final UnitRepository units;
    private final CurrentUser currentUser;

    Viewers(UnitRepository units, CurrentUser currentUser) {
        this.units = units;
        this.currentUser = currentUser;
    }

    /**
     * The signed-in person.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Viewer current() {
        return of(currentUser.require());
    }

    /** Whoever it is; in one reading transaction, in which nothing of it can change, it is found out once. */
    public Viewer of(Staff person) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return find(person);
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .flatMap(known -> known instanceof Known viewer && viewer.of().equals(person)
                        ? Stream.of(viewer.found())
                        : Stream.empty())
                .findFirst()
                .orElseGet(() -> {
                    Viewer found = find(person);
                    TransactionSynchronizationManager.registerSynchronization(new Known(person, found));
                    return found;
                });
    }

    /** Forgotten with the transaction it was found out in. */
    private record Known(Staff of, Viewer found) implements TransactionSynchronization {}

    private Viewer find(Staff person) {
        List<Viewer.HostedDesk> desks = new ArrayList<>();
        Set<UnitId> related = new HashSet<>();
        for (UnitRepository.Seen row : units.seenFrom(person.unit().value())) {
            String kind = row.getKind();
            if (kind == null) {
                related.add(new UnitId(row.getId()));
            } else {
                desks.add(new Viewer.HostedDesk(new DeskId(row.getId()), DeskKind.valueOf(kind), row.getName()));
            }
        }
        return new Viewer(person, desks, related);
    }
}
