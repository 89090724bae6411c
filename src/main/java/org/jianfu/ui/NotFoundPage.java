package org.jianfu.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jianfu.kernel.CurrentUser;

/** 404, and the same page for what exists but not for this person; for staff within their frame, see {@link NotFoundInOffice}. */
@AnonymousAllowed
class NotFoundPage extends PublicPage implements HasErrorParameter<NotFoundException> {

    private final transient CurrentUser currentUser;

    NotFoundPage(CurrentUser currentUser) {
        super("ui.notFound");
        this.currentUser = currentUser;
        Anchor back = new Anchor("./", getTranslation("ui.notFound.home"));
        back.addClassName("jf-way-on");
        main().add(new Paragraph(getTranslation("ui.notFound.text")), back);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (currentUser.find().isPresent()) {
            event.rerouteToError(new NotFoundInOffice.Missing(), "");
        }
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
