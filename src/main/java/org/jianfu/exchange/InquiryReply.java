package org.jianfu.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;

/** An answer to a question 回答; with a number it is the office's own 官方答复. */
@Entity
class InquiryReply {

    static final TextLimit WORDS = new TextLimit(3000);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "inquiry_id")
    private long inquiry;

    private String words;
    private AccountId repliedBy;
    private LocalDate repliedOn;

    /** Null for a colleague's answer. */
    private @Nullable String number;

    /** When the asker said that it helped. */
    private @Nullable LocalDate acceptedOn;

    private @Nullable AccountId hiddenBy;
    private @Nullable LocalDate hiddenOn;

    @SuppressWarnings("NullAway.Init")
    protected InquiryReply() {}

    /** @param number of an official reply; null for a colleague's answer */
    InquiryReply(InquiryId inquiry, String words, AccountId by, LocalDate on, @Nullable String number) {
        this.inquiry = inquiry.value();
        this.words = WORDS.require(words);
        this.repliedBy = by;
        this.repliedOn = on;
        this.number = number;
    }

    /** The asker says that this is the answer. */
    void accept(LocalDate on) {
        require(acceptedOn == null && hiddenOn == null);
        acceptedOn = on;
    }

    /** An official reply stands; whoever was wrong gives another one. */
    void hide(AccountId by, LocalDate on) {
        require(number == null && hiddenOn == null);
        hiddenBy = by;
        hiddenOn = on;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Refused("kernel.refused.state");
        }
    }

    ReplyId id() {
        return new ReplyId(requireNonNull(id));
    }

    InquiryId inquiry() {
        return new InquiryId(inquiry);
    }

    String words() {
        return words;
    }

    AccountId repliedBy() {
        return repliedBy;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    @Nullable
    String number() {
        return number;
    }

    boolean isOfficial() {
        return number != null;
    }

    boolean isAccepted() {
        return acceptedOn != null;
    }

    boolean isHidden() {
        return hiddenOn != null;
    }
}
