package org.jianfu.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jianfu.intake.DoorThrottle;
import org.jianfu.intake.Evidence;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.OpenForm;
import org.jianfu.kernel.Refused;
import org.jianfu.ui.Failures;
import org.jianfu.vault.FileTypes;

/** Adds files: the limits first, progress while they travel, the bad ones named with the reason and the rest kept. */
class EvidenceBox extends Div {

    private final OpenForm form;
    private final EvidenceFiles files;
    private final DoorThrottle throttle;
    private final Runnable changed;
    private final UnorderedList kept = new UnorderedList();
    private final Div problems = new Div();
    private final Upload upload = new Upload(new Intake());

    EvidenceBox(OpenForm form, EvidenceFiles files, DoorThrottle throttle, Runnable changed) {
        this.form = form;
        this.files = files;
        this.throttle = throttle;
        this.changed = changed;
        addClassName("in-evidence");
        kept.addClassName("in-files");
        problems.addClassName("jf-problem");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        Paragraph limits =
                new Paragraph(getTranslation("intake.files.limits", FileTypes.MOST_FILES, FileTypes.MEGABYTES));
        limits.addClassName("in-hint");
        // As one raw stream: a multipart upload would lie on the server's disk in clear for a while.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(FileTypes.MOST_FILES);
        upload.setMaxFileSize((int) FileTypes.MOST_BYTES);
        upload.setI18n(wording());
        Button choose = new Button(getTranslation("intake.files.choose"), VaadinIcon.PAPERCLIP.create());
        choose.addClassName("in-choose-files");
        upload.setUploadButton(choose);
        upload.setWidthFull();
        upload.addStartedListener(start -> forgive());
        upload.addFileRejectedListener(refusal ->
                complain(getTranslation("intake.files.refused", refusal.getFileName(), refusal.getErrorMessage())));
        upload.addAllFinishedListener(end -> {
            upload.clearFileList();
            show();
        });
        add(limits, upload, problems, kept);
        show();
    }

    private void show() {
        kept.removeAll();
        form.evidence().forEach(file -> kept.add(item(file)));
        kept.setVisible(!form.evidence().isEmpty());
        changed.run();
    }

    private ListItem item(Evidence file) {
        Span name = new Span(file.name());
        Span size = new Span(size(file.size()));
        size.addClassName("in-size");
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
            files.remove(form, file);
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("intake.files.remove", file.name()));
        return new ListItem(VaadinIcon.FILE_O.create(), name, size, remove);
    }

    static String size(long bytes) {
        return bytes < 1 << 20
                ? "%d KB".formatted(Math.max(1, bytes >> 10))
                : "%.1f MB".formatted(bytes / (double) (1 << 20));
    }

    private void complain(String text) {
        problems.add(new Paragraph(text));
        problems.setVisible(true);
    }

    private void forgive() {
        problems.removeAll();
        problems.setVisible(false);
    }

    private UploadI18N wording() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("intake.files.drop"))
                        .setMany(getTranslation("intake.files.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("intake.refused.files.many", FileTypes.MOST_FILES))
                        .setFileIsTooBig(getTranslation("intake.files.big", FileTypes.MEGABYTES))
                        .setIncorrectFileType(getTranslation("intake.files.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("intake.files.connecting"))
                                .setStalled(getTranslation("intake.files.stalled"))
                                .setProcessing(getTranslation("intake.files.processing"))
                                .setHeld(getTranslation("intake.files.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("intake.files.remaining"))
                                .setUnknown(getTranslation("intake.files.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("intake.files.failed"))
                                .setUnexpectedServerError(getTranslation("intake.files.failed"))
                                .setForbidden(getTranslation("intake.files.failed"))))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }

    /** Runs while the file travels, outside the page's lock. */
    private final class Intake implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                throttle.admit(DoorThrottle.Act.FILE, event.getRequest().getRemoteAddr());
                files.add(form, event.getFileName(), content);
            } catch (Refused refused) {
                event.getUI().access(() -> complain(getTranslation(refused.key(), refused.args())));
            } catch (RuntimeException failure) {
                event.getUI()
                        .access(() -> complain(getTranslation("intake.files.failed.named", event.getFileName()) + " "
                                + Failures.wording(failure, EvidenceBox.this)));
            }
        }

        @Override
        public long getFileSizeMax() {
            return FileTypes.MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return FileTypes.MOST_BYTES;
        }
    }
}
