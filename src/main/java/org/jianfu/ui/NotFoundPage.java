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

/** 404, and the same page for what exists but not for this person. */
@AnonymousAllowed
class NotFoundPage extends PublicPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage(CurrentUser currentUser) {
        super("ui.notFound");
        boolean staff = currentUser.find().isPresent();
        Anchor back = staff
                ? new Anchor("staff", getTranslation("ui.notFound.staff"))
                : new Anchor("./", getTranslation("ui.notFound.home"));
        back.addClassName("jf-way-on");
        main().add(new Paragraph(getTranslation("ui.notFound.text")), back);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
