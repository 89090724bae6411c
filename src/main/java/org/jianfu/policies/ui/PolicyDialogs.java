package org.jianfu.policies.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jianfu.policies.Confirmation;
import org.jianfu.policies.EditionId;
import org.jianfu.policies.PolicyDesk;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyPage;
import org.jianfu.policies.Repeal;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.DayField;
import org.jianfu.ui.FormDialog;
import org.springframework.stereotype.Component;

/** What an editor says about a policy: compared with the original, which one, and when. */
class PolicyDialogs {

    private final PolicyDesk desk;
    private final PolicyEditing editing;
    private final LocalDate today;
    private final Consumer<String> afterwards;

    /** @param afterwards shows the policy with this short name anew */
    PolicyDialogs(Desks desks, LocalDate today, Consumer<String> afterwards) {
        this.desk = desks.desk();
        this.editing = desks.editing();
        this.today = today;
        this.afterwards = afterwards;
    }

    /** Where policies are kept right, and where new versions begin. */
    @Component
    record Desks(PolicyDesk desk, PolicyEditing editing) {}

    /** A new version to type, begun from the latest one. */
    EditionId revise(String policy) {
        return editing.revise(policy);
    }

    void confirm(String policy, PolicyPage.Clause clause) {
        TextField source = source();
        DayField on = on();
        new FormDialog(
                        text("policies.confirm.title"),
                        text("policies.confirm"),
                        new Paragraph(clause.text().body()),
                        source,
                        on)
                .onAct(() -> {
                    desk.confirm(clause.id(), clause.seen(), Confirmation.of(source.getValue(), on.getValue(), today));
                    afterwards.accept(policy);
                })
                .open();
    }

    void confirm(PolicyPage page) {
        var particulars = new ParticularsFields();
        particulars.show(page.head().particulars(), true);
        TextField source = source();
        DayField on = on();
        new FormDialog(
                        text("policies.confirmParticulars.title"),
                        text("policies.confirmParticulars"),
                        particulars,
                        source,
                        on)
                .onAct(() -> {
                    desk.confirm(
                            page.head().code(),
                            page.head().edition(),
                            page.seen(),
                            particulars.value(),
                            Confirmation.of(source.getValue(), on.getValue(), today));
                    afterwards.accept(page.head().code());
                })
                .open();
    }

    void repeal(PolicyPage page, List<PolicyHead> all) {
        DayField day = new DayField(text("policies.field.repealed"));
        day.setRequired(true);
        ComboBox<PolicyHead> successor = new ComboBox<>(text("policies.field.replacedBy"));
        successor.setItems(all.stream()
                .filter(other -> !other.code().equals(page.head().code()))
                .toList());
        successor.setItemLabelGenerator(other -> other.particulars().title());
        successor.setClearButtonVisible(true);
        TextField source = source();
        DayField on = on();
        new FormDialog(text("policies.repeal.title"), text("policies.repeal"), day, successor, source, on)
                .dangerous()
                .onAct(() -> {
                    String replacedBy =
                            successor.getOptionalValue().map(PolicyHead::code).orElse(null);
                    desk.repeal(
                            page.head().code(),
                            page.head().edition(),
                            page.seen(),
                            Repeal.of(
                                    day.getValue(),
                                    replacedBy,
                                    Confirmation.of(source.getValue(), on.getValue(), today)));
                    afterwards.accept(page.head().code());
                })
                .open();
    }

    private static TextField source() {
        TextField source = new TextField(text("policies.field.confirmedSource"));
        source.setHelperText(text("policies.field.confirmedSource.help"));
        CharacterCount.on(source, Confirmation.SOURCE);
        source.setRequired(true);
        return source;
    }

    private DayField on() {
        DayField on = new DayField(text("policies.field.confirmedOn"));
        on.setMax(today);
        on.setRequired(true);
        return on;
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
