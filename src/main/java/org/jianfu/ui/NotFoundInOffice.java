package org.jianfu.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** The same 404 for staff: within their frame, with the menu at hand. */
@ParentLayout(StaffLayout.class)
@PermitAll
class NotFoundInOffice extends Page implements HasErrorParameter<NotFoundInOffice.Missing> {

    /** Where somebody who is signed in finds nothing. */
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    NotFoundInOffice() {
        super("ui.notFound");
        Anchor back = new Anchor("staff", getTranslation("ui.notFound.staff"));
        back.addClassName("jf-way-on");
        add(new Paragraph(getTranslation("ui.notFound.text")), back);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Missing> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
