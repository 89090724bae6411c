package org.jianfu.intake.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.jianfu.intake.Categories;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.IntakeLinks;
import org.jianfu.intake.IntakeSettings;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.ui.Failures;
import org.jianfu.ui.PublicPage;

/** Where a reporter comes back with the receipt 查询: the code is asked for each time and kept nowhere. */
@Route(IntakeLinks.FOLLOW)
@AnonymousAllowed
@StyleSheet(IntakeStyle.SHEET)
class FollowView extends PublicPage {

    private final FollowUp followUp;
    private final Categories categories;
    private final EvidenceFiles files;
    private final IntakeThrottle throttle;
    private final TextField code = new TextField(getTranslation("intake.follow.code"));
    private final Button open = new Button(getTranslation("intake.follow.open"), click -> open());
    private final Div entry = new Div();
    private final Div place = new Div();
    private final FormKeeper keeper = new FormKeeper(IntakeLinks.FOLLOW);
    private Map<String, String> carried = Map.of();

    FollowView(
            FollowUp followUp,
            Categories categories,
            EvidenceFiles files,
            IntakeThrottle throttle,
            IntakeSettings settings) {
        super("intake.follow");
        this.followUp = followUp;
        this.categories = categories;
        this.files = files;
        this.throttle = throttle;
        inHead(new ExitLink(settings.exit()));
        code.setWidthFull();
        code.addClassName("in-code-field");
        code.setAutocomplete(Autocomplete.OFF);
        code.getElement().setAttribute("spellcheck", "false");
        code.setHelperText(getTranslation("intake.follow.code.hint"));
        code.addKeyPressListener(Key.ENTER, enter -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        open.setDisableOnClick(true);
        Div buttons = new Div(open);
        buttons.addClassName("in-buttons");
        Paragraph lost = new Paragraph(getTranslation("intake.follow.lost"));
        lost.addClassName("in-hint");
        entry.addClassName("in-step");
        entry.add(code, buttons, lost);
        main().add(entry, place, keeper);
        keeper.remember(Map.of());
        takeCarried();
    }

    private void takeCarried() {
        Map<String, String> found = Visit.current().take(IntakeLinks.FOLLOW, Visit.tab());
        if (found != null) {
            carried = found;
            Div note = new Div(getTranslation("intake.follow.carried"));
            note.addClassName("in-note");
            entry.addComponentAsFirst(note);
        }
    }

    private void open() {
        try {
            throttle.admit(IntakeThrottle.Act.LOOKUP, Source.address());
            followUp.recognise(code.getValue()).ifPresentOrElse(this::show, this::sayUnknown);
        } catch (RuntimeException failure) {
            complain(Failures.wording(failure, this));
        } finally {
            open.setEnabled(true);
        }
    }

    private void show(ReceiptCode receipt) {
        code.clear();
        entry.setVisible(false);
        place.removeAll();
        place.add(new StandingPanel(receipt, followUp, categories, files, throttle, () -> show(receipt), carried));
        carried = Map.of();
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private void sayUnknown() {
        complain(getTranslation("intake.follow.unknown"));
    }

    private void complain(String text) {
        code.setErrorMessage(text);
        code.setInvalid(true);
        code.focus();
    }
}
