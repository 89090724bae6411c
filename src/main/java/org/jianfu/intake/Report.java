package org.jianfu.intake;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What somebody told us 举报, sealed with a key of its own; everything about it carries the date only. */
@Entity
class Report {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "category_id")
    private CategoryId category;

    @Column(name = "unit_id")
    private @Nullable UnitId unit;

    @Column(name = "data_key_id")
    private DataKeyId key;

    private @Nullable Sealed unitText;

    private Sealed story;

    @Enumerated(EnumType.STRING)
    private Occurrence.Kind occurred;

    private @Nullable LocalDate occurredFrom;

    private @Nullable LocalDate occurredUntil;

    @Column(name = "desk_id")
    private DeskId desk;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String receiptHash;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("place")
    private List<ProgressStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("place")
    private List<DialogueMessage> messages = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("place")
    private List<ReportAttachment> attachments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("place")
    private List<ReopenRequest> reopenRequests = new ArrayList<>();

    @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "rating_id")
    private @Nullable OutcomeRating rating;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(
            ReportId id,
            String receiptHash,
            ReportForm form,
            DataKey key,
            DataKeyId keyId,
            DeskId desk,
            Arrival arrival) {
        this.id = id.value();
        this.receiptHash = receiptHash;
        this.category = Objects.requireNonNull(form.category());
        this.unit = form.accused().unit();
        this.key = keyId;
        this.unitText = form.accused().name() == null
                ? null
                : key.seal(place("unit"), form.accused().name());
        this.story = key.seal(place("story"), form.story());
        this.occurred = form.occurrence().kind();
        this.occurredFrom = form.occurrence().from();
        this.occurredUntil = form.occurrence().until();
        this.desk = desk;
        this.receivedOn = arrival.on();
        this.channel = arrival.channel();
        this.progress = Progress.RECEIVED;
        this.steps.add(new ProgressStep(1, Progress.RECEIVED, null, receivedOn));
    }

    /** Takes the next step, or adds a word on the present one, for the reporter to read. */
    void advance(Progress to, @Nullable String note, DataKey opened, LocalDate today) {
        if (to != progress) {
            progress = progress.become(to);
            reopenRequests.forEach(request -> request.settle());
        } else if (note == null) {
            return;
        }
        int next = steps.size() + 1;
        steps.add(new ProgressStep(next, to, note == null ? null : opened.seal(notePlace(next), note), today));
    }

    /** Leaves a finished report as it is; its reporter reads why. */
    void declineReopening(String note, DataKey opened, LocalDate today) {
        reopenRequests.forEach(ReopenRequest::settle);
        advance(progress, note, opened, today);
    }

    void ask(AccountId handler, String text, DataKey opened, LocalDate today) {
        int next = messages.size() + 1;
        messages.add(new DialogueMessage(next, handler, opened.seal(messagePlace(next), text), today));
    }

    /**
     * The reporter writes or adds files. The same words are kept once, however often they were sent.
     *
     * @return whether anything is new
     */
    boolean add(String text, List<Evidence> evidence, DataKey opened, LocalDate today) {
        boolean newWords = !text.isBlank() && !isKnown(text, opened);
        boolean newFiles = evidence.stream().anyMatch(file -> !has(file));
        if (newWords || newFiles) {
            int next = messages.size() + 1;
            messages.add(new DialogueMessage(next, null, opened.seal(messagePlace(next), newWords ? text : ""), today));
            attach(evidence, next, opened);
        }
        return newWords || newFiles;
    }

    /** Since the last question: a later question may well have the same answer. */
    private boolean isKnown(String text, DataKey opened) {
        return messages.reversed().stream()
                .takeWhile(message -> message.handler() == null)
                .anyMatch(message -> text.equals(text(message, opened)));
    }

    boolean has(Evidence file) {
        return attachments.stream().anyMatch(kept -> kept.storedName().equals(file.storedName()));
    }

    void attach(List<Evidence> evidence, int message, DataKey opened) {
        evidence.stream()
                .filter(file -> !has(file))
                .forEach(file -> attachments.add(new ReportAttachment(
                        file, message, attachments.size(), opened.seal(namePlace(file.storedName()), file.name()))));
    }

    void rate(Satisfaction satisfaction, String comment, DataKey opened, LocalDate today) {
        if (!progress.hasOutcome()) {
            throw new Refused("intake.refused.rating.early");
        }
        Sealed words = comment.isBlank() ? null : opened.seal(place("rating"), comment);
        if (rating == null) {
            rating = new OutcomeRating(satisfaction, words, today);
        } else {
            rating.change(satisfaction, words, today);
        }
    }

    void requestReopening(String reason, DataKey opened, LocalDate today) {
        if (!progress.isFinal()) {
            throw new Refused("intake.refused.reopen.early");
        }
        if (openReopenRequest().isPresent()) {
            throw new Refused("intake.refused.reopen.again");
        }
        int next = reopenRequests.size() + 1;
        reopenRequests.add(new ReopenRequest(next, opened.seal(reopenPlace(next), reason), today));
    }

    Optional<ReopenRequest> openReopenRequest() {
        return reopenRequests.stream().filter(ReopenRequest::isOpen).findFirst();
    }

    String story(DataKey opened) {
        return opened.unseal(place("story"), story);
    }

    @Nullable
    String unitText(DataKey opened) {
        return unitText == null ? null : opened.unseal(place("unit"), unitText);
    }

    @Nullable
    String note(ProgressStep step, DataKey opened) {
        return step.note() == null ? null : opened.unseal(notePlace(step.place()), step.note());
    }

    String text(DialogueMessage message, DataKey opened) {
        return opened.unseal(messagePlace(message.place()), message.text());
    }

    String name(ReportAttachment attachment, DataKey opened) {
        return opened.unseal(namePlace(attachment.storedName()), attachment.name());
    }

    String reason(ReopenRequest request, DataKey opened) {
        return opened.unseal(reopenPlace(request.place()), request.reason());
    }

    List<DialogueLine> dialogue(DataKey opened) {
        return messages.stream()
                .map(message -> new DialogueLine(
                        message.writtenOn(), message.handler(), text(message, opened), files(message.place(), opened)))
                .toList();
    }

    /** The files that came with one message, or with the report itself for 0. */
    List<AttachedFile> files(int message, DataKey opened) {
        return attachments.stream()
                .filter(file -> file.message() == message)
                .map(file -> new AttachedFile(file.id(), name(file, opened), file.mediaType(), file.size()))
                .toList();
    }

    @Nullable
    String comment(DataKey opened) {
        return rating == null || rating.comment() == null ? null : opened.unseal(place("rating"), rating.comment());
    }

    /** Where the files of a report are bound to. */
    static String filePlace(ReportId id) {
        return "report.file/" + id;
    }

    private String place(String column) {
        return "report." + column + "/" + id;
    }

    private String notePlace(int step) {
        return place("note") + "/" + step;
    }

    private String messagePlace(int message) {
        return place("message") + "/" + message;
    }

    private String reopenPlace(int request) {
        return place("reopen") + "/" + request;
    }

    private String namePlace(String storedName) {
        return place("file-name") + "/" + storedName;
    }

    ReportId id() {
        return new ReportId(id);
    }

    CategoryId category() {
        return category;
    }

    @Nullable
    UnitId unit() {
        return unit;
    }

    DataKeyId key() {
        return key;
    }

    Occurrence occurrence() {
        return new Occurrence(occurred, occurredFrom, occurredUntil);
    }

    DeskId desk() {
        return desk;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Channel channel() {
        return channel;
    }

    Progress progress() {
        return progress;
    }

    List<ProgressStep> steps() {
        return List.copyOf(steps);
    }

    List<DialogueMessage> messages() {
        return List.copyOf(messages);
    }

    List<ReportAttachment> attachments() {
        return List.copyOf(attachments);
    }

    Optional<OutcomeRating> rating() {
        return Optional.ofNullable(rating);
    }
}
