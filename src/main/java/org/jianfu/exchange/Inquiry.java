package org.jianfu.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * A question beside a clause or a section of a lesson 提问. Asked anonymously, nothing of it leads to a person: no account, the
 * day only, and of the asker's code a fingerprint.
 */
@Entity
class Inquiry {

    static final TextLimit WORDS = new TextLimit(1000);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Place place;

    /** What the place was called when it was asked about. */
    private String placeTitle;

    private String words;

    @Enumerated(EnumType.STRING)
    private InquiryState state;

    /** Null when it was asked anonymously. */
    private @Nullable AccountId askedBy;

    private LocalDate askedOn;

    /** The fingerprint of the code an unknown asker comes back with. */
    private @Nullable String codePrint;

    private @Nullable AccountId decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    private Inquiry(Place place, String placeTitle, String words, InquiryState state, LocalDate on) {
        this.place = place;
        this.placeTitle = placeTitle;
        this.words = WORDS.require(words);
        this.state = state;
        this.askedOn = on;
    }

    /** Asked under one's name: everybody may read it at once. */
    static Inquiry named(Place place, String placeTitle, String words, AccountId by, LocalDate on) {
        var inquiry = new Inquiry(place, placeTitle, words, InquiryState.OPEN, on);
        inquiry.askedBy = by;
        return inquiry;
    }

    /** Asked by nobody: an editor looks at it first, for nobody answers for it. */
    static Inquiry anonymous(Place place, String placeTitle, String words, ReturnCode code, LocalDate on) {
        var inquiry = new Inquiry(place, placeTitle, words, InquiryState.WAITING, on);
        inquiry.codePrint = code.fingerprint();
        return inquiry;
    }

    void replied() {
        if (state == InquiryState.OPEN) {
            state = state.become(InquiryState.REPLIED);
        }
    }

    /** An answer helped, or the office gave its own. */
    void settle() {
        if (state != InquiryState.SETTLED) {
            state = state.become(InquiryState.SETTLED);
        }
    }

    void release(AccountId by, LocalDate on) {
        decide(InquiryState.OPEN, by, on, null);
    }

    void hide(AccountId by, LocalDate on, String why) {
        decide(InquiryState.HIDDEN, by, on, TextLimit.REASON.require(why));
    }

    /** @param as what its answers say */
    void showAgain(InquiryState as, AccountId by, LocalDate on) {
        decide(as, by, on, null);
    }

    private void decide(InquiryState next, AccountId by, LocalDate on, @Nullable String why) {
        state = state.become(next);
        decidedBy = by;
        decidedOn = on;
        reason = why;
    }

    InquiryId id() {
        return new InquiryId(requireNonNull(id));
    }

    Place place() {
        return place;
    }

    String placeTitle() {
        return placeTitle;
    }

    String words() {
        return words;
    }

    InquiryState state() {
        return state;
    }

    @Nullable
    AccountId askedBy() {
        return askedBy;
    }

    boolean isAnonymous() {
        return askedBy == null;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    /** Why it is not shown. */
    @Nullable
    String reason() {
        return reason;
    }

    boolean isAskedBy(AccountId person) {
        return person.equals(askedBy);
    }

    boolean isOpenedBy(ReturnCode code) {
        return code.fingerprint().equals(codePrint);
    }
}
