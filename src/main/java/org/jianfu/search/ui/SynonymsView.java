package org.jianfu.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jianfu.kernel.Role.Name;
import org.jianfu.search.Indexing;
import org.jianfu.search.SearchLinks;
import org.jianfu.search.SynonymRow;
import org.jianfu.search.SynonymWords;
import org.jianfu.search.Synonyms;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;

/** Where editors keep the words that mean the same, and make the index anew. */
@Route(SearchLinks.SYNONYMS)
@Menu(title = "search.synonyms", order = 330, icon = "vaadin:search")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class SynonymsView extends Page {

    private final transient Synonyms synonyms;
    private final Div groups = new Div();

    SynonymsView(Synonyms synonyms, Indexing indexing) {
        super("search.synonyms");
        this.synonyms = synonyms;
        lead(getTranslation("search.synonyms.lead"));
        actions(new Button(getTranslation("search.synonyms.add"), click -> add()));
        add(groups, new IndexSection(getTranslation("search.index"), indexing));
        show();
    }

    private void show() {
        List<SynonymRow> all = synonyms.all();
        groups.removeAll();
        groups.add(
                all.isEmpty()
                        ? new EmptyState(
                                getTranslation("search.synonyms.none"), getTranslation("search.synonyms.noneMore"))
                        : table(all));
    }

    private Component table(List<SynonymRow> all) {
        RowTable table = new RowTable(
                getTranslation("search.synonyms"),
                List.of(getTranslation("search.synonyms.words"), getTranslation("search.synonyms.actions")));
        all.forEach(row -> table.row(new Span(row.words().written()), buttons(row)));
        return table;
    }

    private Component buttons(SynonymRow row) {
        Button change = new Button(getTranslation("search.synonyms.change"), click -> change(row));
        change.setAriaLabel(
                getTranslation("search.synonyms.change.of", row.words().written()));
        Button remove = new Button(getTranslation("search.synonyms.remove"), click -> remove(row));
        remove.setAriaLabel(
                getTranslation("search.synonyms.remove.of", row.words().written()));
        Div buttons = new Div(change, remove);
        buttons.addClassName("jf-actions");
        return buttons;
    }

    private void add() {
        TextArea words = words("");
        new FormDialog(getTranslation("search.synonyms.add"), getTranslation("search.synonyms.keep"), words)
                .onAct(() -> {
                    synonyms.add(SynonymWords.read(words.getValue()));
                    show();
                })
                .open();
    }

    private void change(SynonymRow row) {
        TextArea words = words(row.words().written());
        new FormDialog(getTranslation("search.synonyms.change"), getTranslation("search.synonyms.keep"), words)
                .onAct(() -> {
                    synonyms.change(row.id(), row.seen(), SynonymWords.read(words.getValue()));
                    show();
                })
                .open();
    }

    private void remove(SynonymRow row) {
        new FormDialog(
                        getTranslation("search.synonyms.remove"),
                        getTranslation("search.synonyms.remove"),
                        new Span(getTranslation(
                                "search.synonyms.remove.ask", row.words().written())))
                .dangerous()
                .onAct(() -> {
                    synonyms.remove(row.id(), row.seen());
                    show();
                })
                .open();
    }

    private TextArea words(String typed) {
        TextArea words = new TextArea(getTranslation("search.synonyms.words"));
        words.setHelperText(getTranslation("search.synonyms.words.help"));
        CharacterCount.on(words, SynonymWords.LONGEST);
        words.setRequired(true);
        words.setValue(typed);
        return words;
    }
}
