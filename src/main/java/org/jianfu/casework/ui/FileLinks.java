package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jianfu.casework.Investigation;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.ui.FilePreview;

/** Files to download, and to look at in a frame that may do nothing; never inside the portal's own pages. */
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
        link(name, size, content, () -> new DownloadResponse(content.get(), name, "application/octet-stream", size));
    }

    /** One whose content is made when it is asked for: it has another length, and sometimes none can be made, which the file says. */
    void addCopy(String name, long size, Supplier<InputStream> content) {
        String none = getTranslation("vault.refused.noCopy");
        link(name, size, content, () -> {
            try {
                return new DownloadResponse(content.get(), name, "application/octet-stream", -1);
            } catch (Refused refused) {
                byte[] words = none.getBytes(StandardCharsets.UTF_8);
                return new DownloadResponse(new ByteArrayInputStream(words), name + ".txt", "text/plain", words.length);
            }
        });
    }

    private void link(String name, long size, Supplier<InputStream> content, Supplier<DownloadResponse> response) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(request -> response.get()), name);
        Span kilobytes = new Span(getTranslation("casework.files.size", Math.max(1, size / 1024)));
        kilobytes.addClassName("cw-quiet");
        ListItem item = new ListItem(link, kilobytes);
        if (FilePreview.isOffered(name)) {
            item.add(FilePreview.of(name, content));
        }
        add(item);
    }
}
