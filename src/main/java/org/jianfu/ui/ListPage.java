package org.jianfu.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page that is a list: its filter stands in the address, its rows are read as far as they are looked at, arrows move,
 * Enter opens, {@code /} searches, {@code ?} tells the keys, and what the filter shows can be taken along as an Excel file.
 *
 * @param <R> a row
 * @param <F> the filter, a public record
 */
@JavaScript("context://jianfu/list.js")
public abstract class ListPage<R, F extends Record> extends Page implements BeforeEnterObserver {

    /** Rows that are read at once. */
    private static final int PART = 50;

    /** Nobody wants to know exactly how many more than this there are, and counting them takes time. */
    private static final int COUNTED = 1000;

    private static final String PRESS_WHEN_SEEN = """
            new IntersectionObserver(seen => seen.some(one => one.isIntersecting) && !this.disabled && this.click())
                .observe(this)""";

    private final String titleKey;
    private final transient F everything;
    private final transient UrlFilter<F> url;
    private final FilterBar<F> filters = new FilterBar<>();
    private final Span total = new Span();
    private final Div line = new Div(total);
    private final Div body = new Div();
    private final Button more = new Button("", click -> readOn());
    private transient @Nullable Listing<R, F> listing;
    private transient Columns<R> columns = new Columns<>();
    private transient F filter;
    private @Nullable RowTable table;
    private transient @Nullable R last;
    private int shown;
    private String path = "";

    /**
     * @param titleKey text key of the heading; with {@code .none} and {@code .noneMore} behind it, of what is said where
     *     there are no rows at all
     * @param everything the filter that narrows nothing
     */
    protected ListPage(String titleKey, F everything) {
        super(titleKey);
        this.titleKey = titleKey;
        this.everything = everything;
        this.filter = everything;
        this.url = new UrlFilter<>(everything);
        addClassName("jf-list-page");
        line.addClassName("jf-list-line");
        total.addClassName("jf-quiet");
        total.getElement().setAttribute("aria-live", "polite");
        more.addClassName("jf-more");
        more.setDisableOnClick(true);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        filters.onChange(wanted -> getUI().ifPresent(ui -> ui.navigate(path, url.write(wanted))));
        add(filters, line, body, more);
        getElement().addEventListener("jf-keys", event -> new ListKeys().open());
    }

    /** The fields above the list. */
    protected final FilterBar<F> filters() {
        return filters;
    }

    /** Says where the rows come from and what is told of them. */
    protected final void list(Listing<R, F> rows, Columns<R> told) {
        this.listing = rows;
        this.columns = told;
        line.add(exportLink(rows, told));
    }

    private Component exportLink(Listing<R, F> rows, Columns<R> told) {
        Span progress = new Span();
        progress.addClassName("jf-quiet");
        progress.getElement().setAttribute("role", "status");
        String name = getTranslation(titleKey);
        Anchor export = new Anchor(
                new SpreadsheetExport<>(rows, told, () -> filter, name, this::getTranslation, progress::setText),
                getTranslation("ui.list.export"));
        export.addClassName("jf-export");
        Div both = new Div(progress, export);
        both.addClassName("jf-export-line");
        return both;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        path = event.getLocation().getPath();
        filter = url.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        show(PART);
    }

    /** Reads again what is shown, as far as it was looked at. */
    protected final void refresh() {
        show(Math.max(PART, shown));
    }

    /** What the list is narrowed to. */
    protected final F filter() {
        return filter;
    }

    private void show(int rows) {
        body.removeAll();
        table = null;
        last = null;
        shown = 0;
        List<R> first = rows().after(null, filter, rows);
        append(first);
        long all = first.size() < rows
                ? first.size()
                : Math.max(first.size(), source().count().upTo(COUNTED, filter));
        total.setText(getTranslation(all > COUNTED ? "ui.list.over" : "ui.list.total", Math.min(all, COUNTED)));
        line.setVisible(!first.isEmpty());
        offerMore(first.size() == rows && all > rows);
        if (first.isEmpty()) {
            body.add(nothing());
        }
    }

    private Component nothing() {
        return filter.equals(everything)
                ? new EmptyState(getTranslation(titleKey + ".none"), getTranslation(titleKey + ".noneMore"))
                : new EmptyState(getTranslation("ui.list.noneFound"), getTranslation("ui.list.noneFoundMore"), back());
    }

    private Anchor back() {
        Anchor all = new Anchor(path, getTranslation("ui.list.showAll"));
        all.getElement().setAttribute("router-link", true);
        return all;
    }

    private void readOn() {
        List<R> next = rows().after(last, filter, PART);
        append(next);
        offerMore(next.size() == PART);
    }

    private void append(List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        RowTable into = table == null ? newTable() : table;
        rows.forEach(row -> into.row(columns.shown()
                .map(column -> Objects.requireNonNull(column.cell()).apply(row))
                .toArray(Component[]::new)));
        last = rows.getLast();
        shown += rows.size();
    }

    private RowTable newTable() {
        RowTable fresh = new RowTable(
                getTranslation(titleKey),
                columns.shown().map(column -> getTranslation(column.header())).toList());
        body.add(fresh);
        table = fresh;
        return fresh;
    }

    private void offerMore(boolean offered) {
        more.setText(getTranslation("ui.list.more", PART));
        more.setVisible(offered);
        more.setEnabled(true);
    }

    private Listing.Rows<R, F> rows() {
        return source().rows();
    }

    private Listing<R, F> source() {
        return Objects.requireNonNull(listing, "list(…) has not said where the rows come from");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        more.getElement().executeJs(PRESS_WHEN_SEEN);
    }
}
