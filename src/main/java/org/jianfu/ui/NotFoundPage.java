package org.jianfu.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** 404, and the same page for what exists but not for this person. */
@AnonymousAllowed
class NotFoundPage extends PublicPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        super("ui.notFound");
        main().add(
                        new Paragraph(getTranslation("ui.notFound.text")),
                        new Anchor("./", getTranslation("ui.notFound.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
