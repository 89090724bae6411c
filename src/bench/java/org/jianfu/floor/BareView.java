package org.jianfu.floor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** One text field, one save, one row. */
@Route(value = "bare", autoLayout = false)
@AnonymousAllowed
class BareView extends Div {

    BareView(BareRows rows) {
        var text = new TextField("Text");
        var saved = new Paragraph();
        add(text, new Button("Save", click -> saved.setText("Saved " + rows.keep(text.getValue()))), saved);
    }
}
