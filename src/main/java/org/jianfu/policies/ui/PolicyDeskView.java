package org.jianfu.policies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role.Name;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.DeskFilter;
import org.jianfu.policies.EditionRow;
import org.jianfu.policies.EditionState;
import org.jianfu.policies.EditionText;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.policies.PolicyParticulars;
import org.jianfu.policies.PolicyTopic;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.Columns;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;

/** The editors' desk: versions that are being typed or wait for a second person. */
@Route(PolicyLinks.DESK)
@Menu(title = "policies.desk", order = 306, icon = "vaadin:edit")
@StyleSheet("jianfu/policies.css")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class PolicyDeskView extends ListPage<EditionRow, DeskFilter> {

    private final transient PolicyEditing editing;

    PolicyDeskView(PolicyEditing editing) {
        super("policies.desk", DeskFilter.ALL);
        this.editing = editing;
        lead(getTranslation("policies.desk.lead"));
        actions(new Button(getTranslation("policies.add"), click -> add()));
        filters()
                .search(getTranslation("policies.desk.search"), DeskFilter::q, DeskFilter::withWords)
                .choice(
                        getTranslation("policies.field.state"),
                        List.of(EditionState.DRAFT, EditionState.REVIEW),
                        state -> getTranslation(Texts.key(state)),
                        DeskFilter::state,
                        DeskFilter::withState);
        list(
                Listing.whole(editing::open, EditionRow::id),
                new Columns<EditionRow>()
                        .opens("policies.field.title", EditionRow::title, row -> PolicyLinks.to(row.id()))
                        .text("policies.versions", row -> getTranslation("policies.version", row.number()))
                        .show(
                                "policies.field.state",
                                row -> EditionTones.badge(row.state()),
                                row -> getTranslation(Texts.key(row.state()))));
    }

    private void add() {
        TextField title = new TextField(getTranslation("policies.field.title"));
        CharacterCount.on(title, PolicyParticulars.TITLE);
        title.setRequired(true);
        TextField issuer = new TextField(getTranslation("policies.field.issuer"));
        CharacterCount.on(issuer, PolicyParticulars.SHORT);
        issuer.setRequired(true);
        Select<PolicyTopic> topic = new Select<>();
        topic.setLabel(getTranslation("policies.field.topic"));
        topic.setItems(PolicyTopic.values());
        topic.setItemLabelGenerator(known -> getTranslation(Texts.key(known)));
        topic.setValue(PolicyTopic.RELIEF);
        TextField code = new TextField(getTranslation("policies.field.code"));
        code.setHelperText(getTranslation("policies.field.code.help"));
        new FormDialog(getTranslation("policies.add"), getTranslation("policies.add"), title, issuer, topic, code)
                .onAct(() -> {
                    if (topic.getValue() == null) {
                        throw new Refused("policies.refused.incomplete");
                    }
                    var particulars = new PolicyParticulars(
                            title.getValue(), null, issuer.getValue(), null, null, null, null, null, null);
                    var draft = editing.add(
                            code.getValue(),
                            topic.getValue(),
                            new EditionText(particulars, "", getTranslation("policies.template")));
                    getUI().ifPresent(ui -> ui.navigate(PolicyLinks.to(draft)));
                })
                .open();
    }
}
