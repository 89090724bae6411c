package org.jianfu.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.DataKeyId;
import org.jspecify.annotations.Nullable;

/** An order to correct by a date 责令限期整改: a decision of its own, closed only after somebody checked the evidence. */
@Entity
class RectificationOrder extends Letter {

    /** The series of document numbers orders have. */
    static final String SERIES = "order";

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.ORDERED;

    private LocalDate due;

    @ElementCollection
    @CollectionTable(name = "order_step", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RectificationOrder() {}

    RectificationOrder(
            NegativeEntry entry,
            OrderForm form,
            String number,
            LocalDate issuedOn,
            DataKeyId key,
            AccountId by,
            Instant at) {
        super(entry, form.wording().complete());
        if (!form.due().isAfter(issuedOn)) {
            throw new Refused("ledger.refused.duePast");
        }
        issue(number, issuedOn, key);
        this.due = form.due();
        steps.add(new OrderStep(OrderState.ORDERED, by, at, form.reason().strip()));
    }

    void submit(AccountId by, Instant at) {
        enter(OrderState.SUBMITTED, by, at, null);
    }

    void accept(AccountId by, Instant at, LocalDate on) {
        requireAnother(by);
        enter(OrderState.CLOSED, by, at, null);
        close(on);
    }

    void sendBack(AccountId by, Instant at, String reason, LocalDate newDue) {
        requireAnother(by);
        enter(OrderState.RETURNED, by, at, reason);
        this.due = newDue;
    }

    private void requireAnother(AccountId by) {
        if (by.equals(submittedBy().orElse(null))) {
            throw new Refused("ledger.refused.sameChecker");
        }
    }

    private void enter(OrderState next, AccountId by, Instant at, @Nullable String reason) {
        state = state.become(next);
        steps.add(new OrderStep(next, by, at, reason));
    }

    AccountId issuedBy() {
        return steps.getFirst().by();
    }

    Optional<AccountId> submittedBy() {
        return steps.reversed().stream()
                .filter(step -> step.state() == OrderState.SUBMITTED)
                .map(OrderStep::by)
                .findFirst();
    }

    @Override
    Order read() {
        return new Order(id(), head(), state, due);
    }

    OrderId id() {
        return new OrderId(row());
    }

    OrderState state() {
        return state;
    }

    /** It is born with its number and its day. */
    @Override
    String number() {
        return Objects.requireNonNull(super.number());
    }

    @Override
    LocalDate issuedOn() {
        return Objects.requireNonNull(super.issuedOn());
    }

    /** The day by which it has to be corrected. */
    @Override
    LocalDate due() {
        return due;
    }

    @Override
    List<OrderStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    List<OrderStep> stepsForUnit() {
        return steps.stream().map(OrderStep::forUnit).toList();
    }

    @Override
    boolean isIssued() {
        return true;
    }

    @Override
    Subject subject() {
        return Subject.of("order", row());
    }

    @Override
    String link() {
        return OrderLinks.to(id());
    }
}
