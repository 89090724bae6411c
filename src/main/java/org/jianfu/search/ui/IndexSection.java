package org.jianfu.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.search.IndexState;
import org.jianfu.search.Indexing;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Section;

/** How the index is, and the button that makes it anew. */
class IndexSection extends Section {

    private final transient Indexing indexing;
    private final Paragraph state = new Paragraph();

    /** @param heading its wording */
    IndexSection(String heading, Indexing indexing) {
        super(heading);
        this.indexing = indexing;
        Button rebuild = new Button(getTranslation("search.index.rebuild"), click -> rebuild());
        Button look = new Button(getTranslation("search.index.look"), click -> show());
        Div buttons = new Div(look, rebuild);
        buttons.addClassName("jf-actions");
        state.getElement().setAttribute("role", "status");
        add(state, buttons);
        show();
    }

    private void show() {
        IndexState now = indexing.state();
        state.setText(
                switch (now.phase()) {
                    case BUILDING -> getTranslation("search.index.building", now.percent());
                    case READY -> getTranslation("search.index.ready", now.total());
                    case FAILED -> getTranslation("search.index.failed");
                });
    }

    private void rebuild() {
        new FormDialog(
                        getTranslation("search.index.rebuild"),
                        getTranslation("search.index.rebuild"),
                        new Paragraph(getTranslation("search.index.rebuild.ask")))
                .onAct(() -> {
                    indexing.rebuild();
                    show();
                })
                .open();
    }
}
