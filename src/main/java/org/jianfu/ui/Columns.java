package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of each row, said once for the table, for the cards on a telephone and for the file it is exported to.
 * Headers are text keys.
 */
public final class Columns<R> {

    private final List<Column<R>> all = new ArrayList<>();

    /** What one column shows and exports; a column that shows nothing is for the file alone, and the other way round. */
    record Column<R>(
            String header,
            @Nullable Function<R, Component> cell,
            @Nullable Function<R, @Nullable Object> value) {}

    /** A text that leads to the row's own page; a click anywhere on the row does the same. */
    public Columns<R> opens(String header, Function<R, String> text, Function<R, String> address) {
        return show(header, row -> link(address.apply(row), text.apply(row)), text::apply);
    }

    /** The same with a quiet line below, which the file leaves out. */
    public Columns<R> opens(
            String header, Function<R, String> text, Function<R, String> address, Function<R, String> below) {
        return show(
                header,
                row -> {
                    Div cell = new Div(new Span(link(address.apply(row), text.apply(row))), new Span(below.apply(row)));
                    cell.addClassName("jf-cell");
                    return cell;
                },
                text::apply);
    }

    /** The link that opens a row, for cells that hold more than it. */
    public static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("jf-row-link");
        return link;
    }

    public Columns<R> text(String header, Function<R, String> text) {
        return show(header, row -> new Span(text.apply(row)), text::apply);
    }

    /** A day, or a dash where there is none. */
    public Columns<R> day(String header, Function<R, @Nullable LocalDate> day) {
        return show(header, row -> new Span(Objects.toString(day.apply(row), "—")), day::apply);
    }

    /**
     * Anything.
     *
     * @param value what the file says: a text, a number or a day
     */
    public Columns<R> show(
            String header, Function<R, ? extends Component> cell, Function<R, ? extends @Nullable Object> value) {
        all.add(new Column<>(header, cell::apply, value::apply));
        return this;
    }

    /** What can be done about a row; not exported. */
    public Columns<R> acts(String header, Function<R, ? extends Component> cell) {
        all.add(new Column<>(header, cell::apply, null));
        return this;
    }

    /** For the file alone. */
    public Columns<R> exported(String header, Function<R, ? extends @Nullable Object> value) {
        all.add(new Column<>(header, null, value::apply));
        return this;
    }

    Stream<Column<R>> shown() {
        return all.stream().filter(column -> column.cell() != null);
    }

    Stream<Column<R>> exported() {
        return all.stream().filter(column -> column.value() != null);
    }
}
