package org.jianfu.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.vault.DataKeyId;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** An order to correct by a date 责令限期整改: a decision of its own, closed only after somebody checked the evidence. */
@Entity
public class RectificationOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "desk_id")
    private DeskId desk;

    @Column(name = "lead_id")
    private LeadId lead;

    @Column(name = "entry_id")
    private NegativeEntryId entry;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.ORDERED;

    @Embedded
    private Wording wording;

    private String number;

    private LocalDate issuedOn;

    private LocalDate due;

    private @Nullable LocalDate closedOn;

    @Column(name = "data_key_id")
    private DataKeyId key;

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
        if (!form.due().isAfter(issuedOn)) {
            throw new Refused("ledger.refused.duePast");
        }
        this.unit = entry.unit();
        this.desk = entry.desk();
        this.lead = entry.lead();
        this.entry = entry.id();
        this.wording = form.wording().complete();
        this.number = number;
        this.issuedOn = issuedOn;
        this.due = form.due();
        this.key = key;
        steps.add(new OrderStep(OrderState.ORDERED, by, at, form.reason().strip()));
    }

    void submit(AccountId by, Instant at) {
        enter(OrderState.SUBMITTED, by, at, null);
    }

    void accept(AccountId by, Instant at, LocalDate on) {
        requireAnother(by);
        enter(OrderState.CLOSED, by, at, null);
        this.closedOn = on;
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

    /** Refuses to work on something other than what the person saw. */
    RectificationOrder requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(version, seen)) {
            throw new ObjectOptimisticLockingFailureException(RectificationOrder.class, id().value());
        }
        return this;
    }

    public AccountId issuedBy() {
        return steps.getFirst().by();
    }

    public Optional<AccountId> submittedBy() {
        return steps.reversed().stream()
                .filter(step -> step.state() == OrderState.SUBMITTED)
                .map(OrderStep::by)
                .findFirst();
    }

    public OrderId id() {
        return new OrderId(Objects.requireNonNull(id));
    }

    /** What a command about it carries back; null before it is saved. */
    public @Nullable Integer version() {
        return version;
    }

    public UnitId unit() {
        return unit;
    }

    public DeskId desk() {
        return desk;
    }

    public LeadId lead() {
        return lead;
    }

    public NegativeEntryId entry() {
        return entry;
    }

    public OrderState state() {
        return state;
    }

    public Wording wording() {
        return wording;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The day by which it has to be corrected. */
    public LocalDate due() {
        return due;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public List<OrderStep> steps() {
        return List.copyOf(steps);
    }

    /** The key of the evidence. */
    DataKeyId key() {
        return key;
    }
}
