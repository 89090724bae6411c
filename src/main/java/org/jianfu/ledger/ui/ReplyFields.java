package org.jianfu.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.ReplyForm;
import org.jianfu.ui.Failures;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.FileTypes;

/** What a unit writes and the files it adds: one required field. */
class ReplyFields extends Div {

    private final TextArea text;
    private final Map<String, AcceptedFile> files = new ConcurrentSkipListMap<>();

    /** @param accepting seals a file under its name */
    ReplyFields(String label, BiFunction<String, InputStream, AcceptedFile> accepting) {
        addClassName("jf-fields");
        text = new TextArea(label);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(5);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setHelperText(counted(0));
        text.addValueChangeListener(
                change -> text.setHelperText(counted(change.getValue().length())));
        add(text, upload(accepting));
    }

    private String counted(int length) {
        return getTranslation("ledger.reply.counted", length, ReplyForm.TEXT_LIMIT);
    }

    private Div upload(BiFunction<String, InputStream, AcceptedFile> accepting) {
        Upload upload = new Upload(event -> take(event, accepting));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(FileTypes.MOST_FILES);
        upload.setMaxFileSize((int) FileTypes.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("ledger.reply.addFiles"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropAllowed(false);
        upload.setWidthFull();
        upload.setI18n(wording());
        upload.addFileRemovedListener(removed -> files.remove(removed.getFileName()));
        upload.addFileRejectedListener(
                refusal -> Failures.show(refusal.getFileName() + "：" + refusal.getErrorMessage()));
        Span limits = new Span(getTranslation("ledger.reply.limits", FileTypes.MOST_FILES, FileTypes.MEGABYTES));
        limits.addClassName("jf-quiet");
        return new Div(upload, limits);
    }

    /** Runs on the request's own thread, outside the page's lock, so that a large file holds nothing up. */
    private void take(UploadEvent event, BiFunction<String, InputStream, AcceptedFile> accepting) {
        try (InputStream content = event.getInputStream()) {
            files.put(event.getFileName(), accepting.apply(event.getFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused refused) {
            event.reject(Failures.wording(refused, this));
        }
    }

    private UploadI18N wording() {
        String failed = getTranslation("ledger.reply.failed");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("ledger.refused.tooManyFiles", FileTypes.MOST_FILES))
                        .setFileIsTooBig(getTranslation("ledger.reply.tooBig", FileTypes.MEGABYTES))
                        .setIncorrectFileType(getTranslation("ledger.reply.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("ledger.reply.uploading"))
                                .setProcessing(getTranslation("ledger.reply.uploading"))
                                .setStalled(getTranslation("ledger.reply.uploading"))
                                .setHeld(getTranslation("ledger.reply.uploading")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)));
    }

    ReplyForm value() {
        return new ReplyForm(text.getValue(), List.copyOf(files.values()));
    }
}
