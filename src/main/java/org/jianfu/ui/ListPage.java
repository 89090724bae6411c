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
import com.vaadin.flow.router.QueryParameters;
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
    private final Anchor widen = new Anchor();
    private final Div line = new Div(total, widen);
    private final Div body = new Div();
    private final Button more = new Button("", click -> readOn());
    private final Div list = new Div(filters, line, body, more);
    private transient @Nullable Listing<R, F> listing;
    private transient Columns<R> columns = new Columns<>();
    private transient F filter;
    private @Nullable RowTable table;
    private transient @Nullable R last;
    private int shown;
    private String path = "";

    /**
     * @param titleKey text key of the heading; with {@code .none} and {@code .noneMore} behind it, of what is said where
     *     there are no rows at all, see {@link #noneKey}
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
        widen.setText(getTranslation("ui.list.showAll"));
        widen.getElement().setAttribute("router-link", true);
        more.addClassName("jf-more");
        more.setDisableOnClick(true);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        filters.onChange(wanted -> getUI().ifPresent(ui -> ui.navigate(path, parameters(wanted))));
        list.addClassName("jf-list");
        add(list);
        getElement().addEventListener("jf-keys", event -> new ListKeys().open());
    }

    /** The whole of the list, with its fields. */
    final Div list() {
        return list;
    }

    /** Puts something above the fields. */
    protected final void above(Component... parts) {
        for (int place = 0; place < parts.length; place++) {
            list.addComponentAtIndex(place, parts[place]);
        }
    }

    /** The fields above the list. */
    protected final FilterBar<F> filters() {
        return filters;
    }

    /** Says where the rows come from and what is told of them; where no column is for the file, none is offered. */
    protected final void list(Listing<R, F> rows, Columns<R> told) {
        this.listing = rows;
        this.columns = told;
        if (told.exported().findAny().isPresent()) {
            line.add(exportLink(rows, told));
        }
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
        filter = wanted(event);
        filters.show(filter);
        show(PART);
    }

    final String path() {
        return path;
    }

    /** What an address narrows the list to. */
    final F wanted(BeforeEnterEvent event) {
        return url.read(event.getLocation().getQueryParameters());
    }

    /** What stands in the address while the list is narrowed so. */
    QueryParameters parameters(F wanted) {
        return url.write(wanted);
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
        widen.setHref(address(widened(filter)));
        widen.setVisible(isNarrowed());
        offerMore(first.size() == rows && all > rows);
        if (first.isEmpty()) {
            body.add(nothing());
        } else {
            line.addComponentAtIndex(1, widen);
        }
    }

    private Component nothing() {
        String key = isNarrowed() ? "ui.list.noneFound" : noneKey(filter);
        EmptyState nothing = new EmptyState(getTranslation(key), getTranslation(key + "More"));
        if (isNarrowed()) {
            nothing.add(widen);
        }
        return nothing;
    }

    private boolean isNarrowed() {
        return !filter.equals(widened(filter));
    }

    /** The filter with everything taken away that narrows: what shows nothing then has nothing to show. */
    protected F widened(F narrowed) {
        return everything;
    }

    /** Text key of what is said where there are no rows at all; with {@code More} behind it, of what to do about it. */
    protected String noneKey(F widest) {
        return titleKey + ".none";
    }

    /** Where the list is read with this filter, without a leading slash. */
    protected final String address(F wanted) {
        return address(parameters(wanted));
    }

    final String address(QueryParameters parameters) {
        String query = parameters.getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
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
