package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps what is typed into the lines of a form until it is handed in: through Esc, navigation, reload, expiry and a restart.
 * Whoever comes back finds it in the fields, with a line that says so. It is the first thing of the form, hidden while there
 * is nothing to say.
 */
public final class DraftKeeper extends Div {

    /** Milliseconds after the last key. */
    private static final int PAUSE = 500;

    private final transient Drafts drafts;
    private final transient Drafts.Place place;
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private boolean done;

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

    private static Stream<TextFieldBase<?, String>> lines(Component component) {
        if (component instanceof TextArea area) {
            return Stream.of(area);
        }
        if (component instanceof TextField field) {
            return Stream.of(field);
        }
        return component.getChildren().flatMap(DraftKeeper::lines);
    }

    private void watch(TextFieldBase<?, String> field) {
        String name = Optional.ofNullable(field.getLabel()).orElse("") + fields.size();
        fields.put(name, field);
        // the others tell the last keys only when the field is left
        if (field.getValueChangeMode() != ValueChangeMode.EAGER) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !done) {
                keep();
            }
        });
    }

    private void keep() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, field) -> texts.put(name, field.getValue()));
        drafts.keep(place, texts);
    }

    private void restore(Drafts.Found found) {
        found.texts()
                .forEach((name, text) -> Optional.ofNullable(fields.get(name))
                        .filter(HasValue::isEmpty)
                        .ifPresent(field -> field.setValue(text)));
        Span said = new Span(getTranslation(
                "ui.draft.found",
                Dates.moment(found.savedAt().toInstant(), found.savedAt().getZone())));
        Button discard = new Button(getTranslation("ui.draft.discard"), click -> {
            fields.values().forEach(HasValue::clear);
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
