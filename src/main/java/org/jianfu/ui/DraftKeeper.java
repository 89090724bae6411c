package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed, chosen and dated in a form until it is handed in: through Esc, navigation, reload, expiry and a restart.
 * Whoever comes back finds it in the fields, with a line that says so. It is the first thing of the form, hidden while there
 * is nothing to say.
 */
public final class DraftKeeper extends Div {

    /** Milliseconds after the last key. */
    private static final int PAUSE = 500;

    private final transient Drafts drafts;
    private final transient Drafts.Place place;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> begun = new HashMap<>();
    private boolean done;

    /**
     * A field whose value is kept.
     *
     * @param text its value as a text, an empty one where there is none
     * @param show puts such a text back
     */
    private record Line(HasValue<?, ?> field, @Nullable String label, Supplier<String> text, Consumer<String> show) {}

    private DraftKeeper(Drafts drafts, Drafts.Place place) {
        this.drafts = drafts;
        this.place = place;
        addClassName("jf-draft");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Watches the lines of a form.
     *
     * @param link the page that leads to it, without a leading slash
     * @param key names the place within the page
     * @param title what the form is called on the page; nothing of what anybody wrote
     * @return what is to be put above the form, and told when it was handed in
     */
    public static DraftKeeper of(Component form, String link, String key, String title) {
        Drafts drafts = VaadinService.getCurrent().getInstantiator().getOrCreate(Drafts.class);
        DraftKeeper keeper = new DraftKeeper(drafts, new Drafts.Place(link + "#" + key, link, title));
        lines(form).forEach(keeper::watch);
        drafts.find(keeper.place).ifPresent(keeper::restore);
        return keeper;
    }

    /** The same for a form that is opened on the page where somebody is: while a page is being built, that is another one. */
    static DraftKeeper here(Component form, String key, String title) {
        return of(form, UI.getCurrent().getActiveViewLocation().getPath(), key, title);
    }

    private static Stream<Line> lines(Component component) {
        return switch (component) {
            case TextArea area -> Stream.of(typed(area));
            case TextField field -> Stream.of(typed(field));
            case DatePicker day ->
                Stream.of(new Line(
                        day,
                        day.getLabel(),
                        () -> Objects.toString(day.getValue(), ""),
                        text -> day.setValue(text.isEmpty() ? null : LocalDate.parse(text))));
            case RadioButtonGroup<?> choice -> Stream.of(chosen(choice));
            default -> component.getChildren().flatMap(DraftKeeper::lines);
        };
    }

    private static Line typed(TextFieldBase<?, String> field) {
        // the others tell the last keys only when the field is left
        if (field.getValueChangeMode() != ValueChangeMode.EAGER) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
            // and a link may be followed before the pause is over
            field.getElement().addEventListener("focusout", left -> {}).synchronizeProperty("value");
        }
        return new Line(field, field.getLabel(), field::getValue, field::setValue);
    }

    /** One of the constants of an enum. */
    private static <T> Line chosen(RadioButtonGroup<T> choice) {
        return new Line(
                choice,
                choice.getLabel(),
                () -> Objects.toString(choice.getValue(), ""),
                text -> choice.setValue(choice.getListDataView()
                        .getItems()
                        .filter(item -> item.toString().equals(text))
                        .findFirst()
                        .orElse(null)));
    }

    private void watch(Line line) {
        String name = Optional.ofNullable(line.label()).orElse("") + lines.size();
        lines.put(name, line);
        begun.put(name, line.text().get());
        line.field().addValueChangeListener(change -> {
            if (change.isFromClient() && !done) {
                keep();
            }
        });
    }

    /** What the form itself brought along is no draft. */
    private void keep() {
        Map<String, String> texts = new LinkedHashMap<>();
        lines.forEach((name, line) -> {
            String text = line.text().get();
            if (!text.equals(begun.get(name))) {
                texts.put(name, text);
            }
        });
        drafts.keep(place, texts);
    }

    private void restore(Drafts.Found found) {
        lines.forEach(
                (name, line) -> Optional.ofNullable(found.texts().get(name)).ifPresent(line.show()));
        Span said = new Span(getTranslation(
                "ui.draft.found",
                Dates.moment(found.savedAt().toInstant(), found.savedAt().getZone())));
        Button discard = new Button(getTranslation("ui.draft.discard"), click -> {
            lines.forEach((name, line) -> line.show().accept(begun.getOrDefault(name, "")));
            drafts.forget(place);
            setVisible(false);
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(said, discard);
        setVisible(true);
    }

    /** It was handed in, and the form is gone. */
    public void done() {
        done = true;
        startOver();
    }

    /** It was handed in, and the same form is there for the next one. */
    public void startOver() {
        drafts.forget(place);
        setVisible(false);
    }
}
