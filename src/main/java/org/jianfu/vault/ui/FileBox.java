package org.jianfu.vault.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
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
import org.jianfu.kernel.Refused;
import org.jianfu.ui.Failures;
import org.jianfu.ui.ProblemText;
import org.jianfu.vault.FileTypes;

/**
 * Where files are added to a form 附件: the limits first, progress while they travel, the bad ones named with the reason and
 * the rest kept. The list shows what is stored, each file for itself, two of one name too. While one is on its way, buttons
 * that go on wait for it, see {@code uploads.js}.
 */
@JavaScript("context://jianfu/uploads.js")
public abstract class FileBox extends Div {

    private static final int KILOBYTE = 1 << 10;
    private static final int MEGABYTE = 1 << 20;

    private final UnorderedList list = new UnorderedList();
    private final ProblemText problems = new ProblemText();
    private final Upload upload = new Upload(new Taking());

    /** @param limitsKey text key of one sentence on how many and how large, which has both numbers */
    protected FileBox(String limitsKey) {
        addClassName("jf-file-box");
        list.addClassName("jf-files");
        Paragraph hint = new Paragraph(getTranslation(limitsKey, FileTypes.MOST_FILES, FileTypes.MEGABYTES));
        hint.addClassName("jf-quiet");
        // As one raw stream: a multipart upload would lie on the server's disk in clear for a while.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(FileTypes.MOST_FILES);
        upload.setMaxFileSize((int) FileTypes.MOST_BYTES);
        upload.setI18n(wording());
        Button choose =
                new Button(getTranslation("vault.files.choose"), VaadinIcon.PAPERCLIP.create(), click -> forgive());
        upload.setUploadButton(choose);
        upload.getElement().addEventListener("drop", dropped -> forgive());
        upload.setWidthFull();
        upload.getElement().setAttribute("data-waiting", getTranslation("vault.files.wait"));
        upload.getElement().setAttribute("data-failed", getTranslation("vault.files.notAll"));
        upload.getElement().setAttribute("data-leaving", getTranslation("vault.files.leaving"));
        upload.addFileRejectedListener(refusal ->
                complain(getTranslation("vault.files.refused", refusal.getFileName(), refusal.getErrorMessage())));
        upload.addAllFinishedListener(end -> show());
        add(hint, upload, problems, list);
    }

    /**
     * A file that is kept.
     *
     * @param size bytes
     * @param remove takes it out again
     */
    public record Kept(String name, long size, Runnable remove) {}

    /** What is kept now, in the order it came. */
    protected abstract List<Kept> kept();

    /**
     * Keeps a file; called on the thread of its own request, outside the page's lock.
     *
     * @param source the address it came from
     * @throws Refused naming the file and what is wrong with it
     */
    protected abstract void take(String name, InputStream content, String source);

    /** Shows what is kept. */
    protected void show() {
        list.removeAll();
        List<Kept> kept = kept();
        kept.forEach(file -> list.add(item(file)));
        list.setVisible(!kept.isEmpty());
    }

    private ListItem item(Kept file) {
        Span name = new Span(file.name());
        Span size = new Span(size(file.size()));
        size.addClassName("jf-file-size");
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
            file.remove().run();
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("vault.files.remove", file.name()));
        return new ListItem(VaadinIcon.FILE_O.create(), name, size, remove);
    }

    /** How large a file is, as people say it. */
    public static String size(long bytes) {
        return bytes < MEGABYTE
                ? "%d KB".formatted(Math.max(1, bytes / KILOBYTE))
                : "%.1f MB".formatted(bytes / (double) MEGABYTE);
    }

    private void complain(String text) {
        problems.say(new Paragraph(text));
    }

    /** Whoever chooses again has read what was wrong with the last ones. */
    private void forgive() {
        problems.clear();
    }

    private UploadI18N wording() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("vault.files.drop"))
                        .setMany(getTranslation("vault.files.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("vault.files.many", FileTypes.MOST_FILES))
                        .setFileIsTooBig(getTranslation("vault.files.big", FileTypes.MEGABYTES)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("vault.files.connecting"))
                                .setStalled(getTranslation("vault.files.stalled"))
                                .setProcessing(getTranslation("vault.files.processing"))
                                .setHeld(getTranslation("vault.files.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("vault.files.remaining"))
                                .setUnknown(getTranslation("vault.files.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("vault.files.failed"))
                                .setUnexpectedServerError(getTranslation("vault.files.failed"))
                                .setForbidden(getTranslation("vault.files.failed"))))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }

    /** Runs while the file travels. */
    private final class Taking implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                take(event.getFileName(), content, event.getRequest().getRemoteAddr());
            } catch (Refused refused) {
                event.getUI().access(() -> complain(getTranslation(refused.key(), refused.args())));
            } catch (RuntimeException failure) {
                event.getUI()
                        .access(() -> complain(getTranslation("vault.files.failed.named", event.getFileName()) + " "
                                + Failures.wording(failure, FileBox.this)));
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
