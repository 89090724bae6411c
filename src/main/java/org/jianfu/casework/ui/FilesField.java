package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import org.jianfu.kernel.Refused;
import org.jianfu.ui.Failures;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.FileTypes;

/** Files to send along: sealed while they arrive, each one refused with its own reason. */
class FilesField extends Div {

    private final Map<String, AcceptedFile> accepted = new ConcurrentSkipListMap<>();

    /** @param accepting takes a file's name and content in */
    public FilesField(String label, BiFunction<String, InputStream, AcceptedFile> accepting) {
        addClassName("cw-upload");
        Span caption = new Span(label);
        caption.addClassName("cw-label");
        Upload upload = new Upload(event -> take(event, accepting));
        upload.setMaxFiles(FileTypes.MOST_FILES);
        upload.setMaxFileSize((int) FileTypes.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("casework.files.add")));
        upload.setDropLabel(new Span(getTranslation("casework.files.drop")));
        upload.setI18n(wording());
        upload.addFileRemovedListener(removed -> accepted.remove(removed.getFileName()));
        Span limits = new Span(getTranslation("casework.files.limits", FileTypes.MOST_FILES, FileTypes.MEGABYTES));
        limits.addClassName("cw-quiet");
        add(caption, upload, limits);
    }

    /** Runs on the request's own thread, outside the page's lock, so that a large file holds nothing up. */
    private void take(UploadEvent event, BiFunction<String, InputStream, AcceptedFile> accepting) {
        try (InputStream content = event.getInputStream()) {
            accepted.put(event.getFileName(), accepting.apply(event.getFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused refused) {
            event.reject(Failures.wording(refused, this));
        }
    }

    private UploadI18N wording() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("casework.refused.tooManyFiles", FileTypes.MOST_FILES))
                        .setFileIsTooBig(getTranslation("casework.files.tooBig", FileTypes.MEGABYTES))
                        .setIncorrectFileType(getTranslation("casework.files.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("casework.files.failed"))
                                .setUnexpectedServerError(getTranslation("casework.files.failed"))
                                .setForbidden(getTranslation("casework.files.failed"))));
    }

    public List<AcceptedFile> files() {
        return List.copyOf(accepted.values());
    }
}
