package org.jianfu.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The search field of a list; the key {@code /} leads into it from anywhere on the page where nobody is writing. */
public class SearchField extends TextField {

    private static final int LONGEST = 100;

    /** A shortcut of Vaadin's own would take the slash away from every other field. */
    private static final String SLASH_LEADS_HERE = """
            const field = this;
            const listen = event => {
                if (!field.isConnected) {
                    document.removeEventListener('keydown', listen);
                } else if (event.key === '/'
                        && !document.querySelector('vaadin-dialog[opened]')
                        && !event.composedPath().some(node => node.matches?.('input, textarea'))) {
                    event.preventDefault();
                    field.focus();
                }
            };
            document.addEventListener('keydown', listen);
            """;

    /** @param wording what can be searched for, in words */
    public SearchField(String wording) {
        setPlaceholder(wording);
        setAriaLabel(wording);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("jf-search");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs(SLASH_LEADS_HERE);
    }
}
