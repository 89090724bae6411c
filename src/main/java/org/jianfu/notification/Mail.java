package org.jianfu.notification;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way 邮件. Times are kept to the day and what could lead back to a report goes once the mail is sent: its
 * minute and its link would tell when somebody reported.
 */
@Entity
public class Mail {

    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "recipient_id")
    private AccountId recipient;

    private String textKey;
    private @Nullable String link;
    private @Nullable String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private LocalDate createdOn;
    private int attempts;
    private @Nullable String lastError;
    private @Nullable Instant nextTry;
    private @Nullable LocalDate sentOn;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /** @param notBefore when it goes out at the earliest; null: at once */
    Mail(AccountId recipient, String textKey, String link, LocalDate today, @Nullable Instant notBefore) {
        this(recipient, textKey, link, today);
        this.nextTry = notBefore;
    }

    Mail(AccountId recipient, String textKey, String link, LocalDate today) {
        this.recipient = recipient;
        this.textKey = textKey;
        this.link = link;
        this.messageId = "<" + UUID.randomUUID() + "@jianfu>";
        this.createdOn = today;
    }

    void sent(LocalDate today) {
        state = state.become(MailState.SENT);
        attempts++;
        sentOn = today;
        lastError = null;
        nextTry = null;
        link = null;
        messageId = null;
    }

    /** It is not sent, and no longer says what it would have led to. */
    void withhold() {
        state = state.become(MailState.WITHHELD);
        lastError = null;
        nextTry = null;
        link = null;
        messageId = null;
    }

    /** Something else waits for the same person: the mail says so, and leads to where all of it is. */
    void gather(String severalKey, String home) {
        textKey = severalKey;
        link = home;
    }

    void failed(String error, Instant next) {
        attempts++;
        lastError = shortened(error);
        nextTry = next;
    }

    void giveUp(String error) {
        state = state.become(MailState.DEAD);
        attempts++;
        lastError = shortened(error);
        nextTry = null;
    }

    /** Starts over, on the word of an administrator. */
    void sendAgain() {
        if (state == MailState.WAITING) {
            nextTry = null;
            return;
        }
        state = state.become(MailState.WAITING);
        attempts = 0;
    }

    private static String shortened(String error) {
        String line = error.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_ERROR ? line : line.substring(0, LONGEST_ERROR);
    }

    public MailId id() {
        return new MailId(requireNonNull(id));
    }

    public AccountId recipient() {
        return recipient;
    }

    /** Says what kind of thing waits. */
    public String textKey() {
        return textKey;
    }

    public MailState state() {
        return state;
    }

    public LocalDate createdOn() {
        return createdOn;
    }

    public int attempts() {
        return attempts;
    }

    /** What went wrong last, in the mail server's words. */
    public @Nullable String lastError() {
        return lastError;
    }

    public @Nullable Instant nextTry() {
        return nextTry;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    String link() {
        return requireNonNull(link);
    }

    /** The same at every attempt, so that a second copy can be recognised. */
    String messageId() {
        return requireNonNull(messageId);
    }
}
