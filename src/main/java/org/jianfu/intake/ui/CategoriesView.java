package org.jianfu.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Category;
import org.jianfu.intake.IntakeLinks;
import org.jianfu.kernel.Role;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;

/** The list of kinds of burden 负担类别 that the public form offers: order, words, and what is offered. */
@Route(IntakeLinks.CATEGORIES)
@Menu(title = "intake.menu.categories", order = 910, icon = "vaadin:tags")
@RolesAllowed(Role.Name.SUPERVISOR)
class CategoriesView extends Page {

    private final Categories categories;
    private final Div table = new Div();

    CategoriesView(Categories categories) {
        super("intake.menu.categories");
        this.categories = categories;
        lead(getTranslation("intake.categories.lead"));
        Button add = new Button(getTranslation("intake.categories.add"), VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(add);
        add(table);
        show();
    }

    /** A dozen of them, in the order of the public form. */
    private void show() {
        table.removeAll();
        RowTable rows = new RowTable(
                getTranslation("intake.menu.categories"),
                List.of(
                        getTranslation("intake.categories.name"),
                        getTranslation("intake.categories.explanation"),
                        getTranslation("intake.categories.state"),
                        getTranslation("intake.categories.actions")));
        categories
                .all()
                .forEach(category -> rows.row(
                        new Span(category.in(getLocale()).name()),
                        new Span(category.in(getLocale()).explanation()),
                        new Span(state(category)),
                        acts(category)));
        table.add(rows);
    }

    private String state(Category category) {
        return getTranslation(category.active() ? "intake.categories.offered" : "intake.categories.retired");
    }

    private Div acts(Category category) {
        String name = category.in(getLocale()).name();
        Button up = new Button(VaadinIcon.ARROW_UP.create(), click -> {
            categories.moveUp(category.id());
            show();
        });
        up.setAriaLabel(getTranslation("intake.categories.up", name));
        Button edit = new Button(getTranslation("intake.categories.edit"), click -> edit(category));
        edit.setAriaLabel(getTranslation("intake.categories.edit") + " " + name);
        Button toggle = new Button(
                getTranslation(category.active() ? "intake.categories.retire" : "intake.categories.offer"), click -> {
                    if (category.active()) {
                        categories.retire(category.id());
                    } else {
                        categories.offerAgain(category.id());
                    }
                    show();
                });
        Div acts = new Div(up, edit, toggle);
        acts.addClassName("jf-actions");
        acts.getChildren()
                .forEach(act -> ((Button) act).addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL));
        return acts;
    }

    private void add() {
        CategoryFields fields = new CategoryFields();
        new FormDialog(getTranslation("intake.categories.add"), getTranslation("ui.save"), fields)
                .onAct(() -> {
                    categories.add(fields.kind(), fields.chinese(), fields.english());
                    show();
                })
                .open();
    }

    private void edit(Category category) {
        CategoryFields fields = new CategoryFields();
        fields.show(category);
        new FormDialog(getTranslation("intake.categories.edit"), getTranslation("ui.save"), fields)
                .onAct(() -> {
                    categories.reword(
                            category.id(), category.version(), fields.kind(), fields.chinese(), fields.english());
                    show();
                })
                .open();
    }
}
