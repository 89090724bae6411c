package org.jianfu.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jianfu.kernel.NotVisible;

/** What is not for me looks exactly like what does not exist. */
@AnonymousAllowed
class NotVisiblePage extends Div implements HasErrorParameter<NotVisible> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotVisible> parameter) {
        event.rerouteToError(NotFoundException.class);
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
