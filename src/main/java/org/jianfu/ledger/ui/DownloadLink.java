package org.jianfu.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.jianfu.ledger.LetterDownload;
import org.jianfu.ledger.UnitReply;

/** A link that takes a file away; made when it is asked for, and never shown inside the portal's own pages. */
final class DownloadLink {

    private DownloadLink() {}

    static Anchor to(String text, Supplier<LetterDownload> letter) {
        return new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    LetterDownload file = letter.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.fileName(),
                            file.mediaType(),
                            file.content().length);
                }),
                text);
    }

    static Anchor to(UnitReply.File file, Supplier<java.io.InputStream> content) {
        return new Anchor(
                DownloadHandler.fromInputStream(request ->
                        new DownloadResponse(content.get(), file.name(), "application/octet-stream", file.size())),
                file.name());
    }
}
