package org.jianfu.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A unit is asked for facts 联动核实: a question with a deadline, its answer, and where needed the next question. */
@Entity
class VerificationRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Column(name = "unit_id")
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private Verification.State state = Verification.State.ASKED;

    private LocalDate due;

    private AccountId askedBy;

    @ElementCollection
    @CollectionTable(name = "verification_question", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<VerificationQuestion> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "verification_answer", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<VerificationAnswer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected VerificationRequest() {}

    VerificationRequest(String number, Lead lead, UnitId unit, VerificationQuestion question) {
        this.number = number;
        this.lead = lead;
        this.unit = unit;
        this.due = question.due();
        this.askedBy = question.askedBy();
        questions.add(question);
    }

    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(VerificationRequest.class, id().value());
        }
    }

    void answer(VerificationAnswer answer) {
        state = state.become(Verification.State.ANSWERED);
        answers.add(answer);
    }

    /** Asks the same unit again, about what the answer left open. */
    void askAgain(VerificationQuestion question) {
        state = state.become(Verification.State.ASKED);
        due = question.due();
        questions.add(question);
    }

    void cancel() {
        state = state.become(Verification.State.CANCELLED);
    }

    public Verification.Id id() {
        return new Verification.Id(Objects.requireNonNull(id));
    }

    public @Nullable Integer version() {
        return version;
    }

    public String number() {
        return number;
    }

    Lead lead() {
        return lead;
    }

    public UnitId unit() {
        return unit;
    }

    public Verification.State state() {
        return state;
    }

    public LocalDate due() {
        return due;
    }

    AccountId askedBy() {
        return askedBy;
    }

    List<VerificationQuestion> questions() {
        return List.copyOf(questions);
    }

    List<VerificationAnswer> answers() {
        return List.copyOf(answers);
    }

    int round() {
        return questions.size() - 1;
    }
}
