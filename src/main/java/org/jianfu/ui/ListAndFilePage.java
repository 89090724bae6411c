package org.jianfu.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.kernel.NotVisible;
import org.jspecify.annotations.Nullable;

/**
 * A list with the file of the chosen row beside it. Which one that is stands in the address beside the filter, and stays
 * chosen while the list is narrowed; on a narrow screen the file takes the list's place.
 *
 * @param <R> a row
 * @param <F> the filter, a public record
 */
public abstract class ListAndFilePage<R, F extends Record> extends ListPage<R, F> {

    private final String parameter;
    private final Div file = new Div();
    private final ListAndFile split = new ListAndFile(list(), file, () -> open(null));
    private @Nullable String opened;
    private boolean shown;

    /**
     * @param titleKey as in {@link ListPage}
     * @param everything the filter that narrows nothing
     * @param parameter what the chosen row is called in the address
     */
    protected ListAndFilePage(String titleKey, F everything, String parameter) {
        super(titleKey, everything);
        this.parameter = parameter;
        add(split);
    }

    /** What shows the chosen row, see {@link #fill}. */
    protected final HasComponents file() {
        return file;
    }

    /**
     * Fills the file.
     *
     * @param key as it stands in the address, where anybody may write
     */
    protected abstract void fill(String key);

    /** The address at which a row's file lies beside the list as it is now, without a leading slash. */
    protected final String fileOf(String key) {
        return address(with(key, filter()));
    }

    /** Opens a row's file, or closes the one that is open. */
    protected final void open(@Nullable String key) {
        getUI().ifPresent(ui -> ui.navigate(path(), with(key, filter())));
    }

    /** Reads the list and the file again; a file its reader may no longer see closes. */
    protected final void readAgain() {
        refresh();
        if (opened != null) {
            try {
                fill(opened);
            } catch (NotVisible gone) {
                open(null);
            }
        }
    }

    private QueryParameters with(@Nullable String key, F filter) {
        QueryParameters narrowed = super.parameters(filter);
        return key == null ? narrowed : narrowed.merging(parameter, key);
    }

    @Override
    final QueryParameters parameters(F wanted) {
        return with(opened, wanted);
    }

    /** Opening or closing a file leaves the list as far as it was read. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Optional<String> key = event.getLocation().getQueryParameters().getSingleParameter(parameter);
        boolean another = !Objects.equals(opened, key.orElse(null));
        opened = key.orElse(null);
        if (!shown || !another || !wanted(event).equals(filter())) {
            super.beforeEnter(event);
        }
        shown = true;
        split.showFile(key.isPresent());
        key.ifPresent(this::fill);
    }
}
