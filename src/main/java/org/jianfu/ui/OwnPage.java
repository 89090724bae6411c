package org.jianfu.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Staff;
import org.springframework.beans.factory.ObjectProvider;

/** What is one's own 我的账号: the same page for everybody, one section per module that lets people set something. */
@Route(OwnLinks.ME)
@PermitAll
class OwnPage extends Page {

    OwnPage(CurrentUser currentUser, ObjectProvider<OwnSection> sections) {
        super("ui.own");
        addClassName("jf-own");
        Staff me = currentUser.require();
        lead(me.name());
        sections.stream()
                .sorted(Comparator.comparingInt(OwnSection::order))
                .forEach(section -> add(new Section(getTranslation(section.titleKey()), section.create(me))));
    }
}
