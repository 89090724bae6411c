package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jianfu.casework.Investigation;

/** Files to download; always as a download, never shown inside the portal's own pages. */
class FileLinks extends UnorderedList {

    FileLinks() {
        addClassName("cw-files");
    }

    public static FileLinks of(List<Investigation.File> files, Function<Investigation.File, InputStream> opening) {
        FileLinks links = new FileLinks();
        files.forEach(file -> links.add(file.name(), file.size(), () -> opening.apply(file)));
        links.setVisible(!files.isEmpty());
        return links;
    }

    void add(String name, long size, Supplier<InputStream> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        request -> new DownloadResponse(content.get(), name, "application/octet-stream", size)),
                name);
        Span kilobytes = new Span(getTranslation("casework.files.size", Math.max(1, size / 1024)));
        kilobytes.addClassName("cw-quiet");
        add(new ListItem(link, kilobytes));
    }
}
