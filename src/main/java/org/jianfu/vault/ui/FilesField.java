package org.jianfu.vault.ui;

import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.FileTypes;

/** Files to send along with what staff write: sealed while they arrive. */
public class FilesField extends FileBox {

    private final transient List<AcceptedFile> accepted = new CopyOnWriteArrayList<>();
    private final transient BiFunction<String, InputStream, AcceptedFile> accepting;

    /**
     * @param label what they are for
     * @param accepting seals a file under its name
     */
    public FilesField(String label, BiFunction<String, InputStream, AcceptedFile> accepting) {
        super("vault.files.limits");
        this.accepting = accepting;
        Span caption = new Span(label);
        caption.addClassName("jf-label");
        addComponentAsFirst(caption);
        show();
    }

    /** What is kept now, in the order it came. */
    public List<AcceptedFile> files() {
        return List.copyOf(accepted);
    }

    @Override
    protected List<Kept> kept() {
        return accepted.stream()
                .map(file -> new Kept(file.fileName(), file.stored().size(), () -> accepted.remove(file)))
                .toList();
    }

    @Override
    protected void take(String name, InputStream content, String source) {
        requireRoom();
        AcceptedFile file = accepting.apply(name, content);
        synchronized (accepted) {
            requireRoom();
            accepted.add(file);
        }
    }

    private void requireRoom() {
        if (accepted.size() >= FileTypes.MOST_FILES) {
            throw new Refused("vault.files.many", FileTypes.MOST_FILES);
        }
    }
}
