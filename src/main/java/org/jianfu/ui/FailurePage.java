package org.jianfu.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be made: says whether it is the database, and never why in technical words. */
@AnonymousAllowed
class FailurePage extends PublicPage implements HasErrorParameter<Exception> {

    FailurePage() {
        super("ui.failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getException();
        Anchor again = new Anchor(event.getLocation().getPathWithQueryParameters(), getTranslation("ui.failure.again"));
        again.setRouterIgnore(true);
        again.addClassName("jf-way-on");
        main().add(new Paragraph(Failures.wording(failure, this)), again);
        return Failures.isDatabaseAway(failure)
                ? HttpStatusCode.SERVICE_UNAVAILABLE.getCode()
                : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
