package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How tables behave everywhere: rows open by click and by Enter, and on a telephone nothing is cut off. */
public final class Tables {

    /** Where a table stops being one; the style sheet knows the same width. */
    private static final int PHONE = 700;

    private Tables() {}

    /** Opens a row by click, or by Enter after the arrows have led there. */
    public static <T> void opens(Grid<T> table, SerializableConsumer<T> open) {
        var focused = new AtomicReference<Optional<T>>(Optional.empty());
        table.addItemClickListener(click -> open.accept(click.getItem()));
        table.addCellFocusListener(focus -> focused.set(focus.getItem()));
        Shortcuts.addShortcutListener(table, () -> focused.get().ifPresent(open), Key.ENTER)
                .listenOn(table);
        table.addClassName("jf-opens");
    }

    /** Takes these columns away while the screen is narrow; what they say belongs into {@link #withDetails}. */
    public static void wideOnly(Grid<?> table, List<? extends Grid.Column<?>> columns) {
        var listening = new AtomicReference<Registration>();
        table.addAttachListener(attach -> {
            UI ui = attach.getUI();
            show(columns, ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
            listening.set(ui.getPage().addBrowserWindowResizeListener(resize -> show(columns, resize.getWidth())));
        });
        table.addDetachListener(detach -> listening.get().remove());
    }

    private static void show(List<? extends Grid.Column<?>> columns, int width) {
        boolean wide = width <= 0 || width > PHONE;
        columns.forEach(column -> column.setVisible(wide));
    }

    /** A cell that carries, on a narrow screen only, what the columns say that are not shown there. */
    public static Component withDetails(String text, String... details) {
        Span main = new Span(text);
        Div cell = new Div(main);
        cell.addClassName("jf-cell");
        for (String detail : details) {
            if (!detail.isBlank()) {
                Span line = new Span(detail);
                line.addClassName("jf-narrow-only");
                cell.add(line);
            }
        }
        return cell;
    }
}
