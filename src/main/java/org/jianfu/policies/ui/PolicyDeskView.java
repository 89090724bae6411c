package org.jianfu.policies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role.Name;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.EditionRow;
import org.jianfu.policies.EditionText;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.policies.PolicyParticulars;
import org.jianfu.policies.PolicyTopic;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;

/** The editors' desk: versions that are being typed or wait for a second person. */
@Route(PolicyLinks.DESK)
@Menu(title = "policies.desk", order = 306, icon = "vaadin:edit")
@StyleSheet("jianfu/policies.css")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class PolicyDeskView extends Page {

    private final transient PolicyEditing editing;

    PolicyDeskView(PolicyEditing editing) {
        super("policies.desk");
        this.editing = editing;
        lead(getTranslation("policies.desk.lead"));
        actions(new Button(getTranslation("policies.add"), click -> add()));
        List<EditionRow> open = editing.open();
        add(
                open.isEmpty()
                        ? new EmptyState(getTranslation("policies.desk.none"), getTranslation("policies.desk.noneMore"))
                        : table(open));
    }

    private RowTable table(List<EditionRow> rows) {
        RowTable table = new RowTable(
                getTranslation("policies.desk"),
                List.of(
                        getTranslation("policies.field.title"),
                        getTranslation("policies.versions"),
                        getTranslation("policies.field.state")));
        rows.forEach(row -> table.row(
                new Anchor(PolicyLinks.to(row.id()), row.title()),
                new Span(getTranslation("policies.version", row.number())),
                EditionTones.badge(row.state())));
        return table;
    }

    private void add() {
        TextField title = new TextField(getTranslation("policies.field.title"));
        title.setMaxLength(PolicyParticulars.TITLE);
        title.setRequired(true);
        TextField issuer = new TextField(getTranslation("policies.field.issuer"));
        issuer.setMaxLength(PolicyParticulars.SHORT);
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
