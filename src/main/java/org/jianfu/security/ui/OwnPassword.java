package org.jianfu.security.ui;

import com.vaadin.flow.component.Component;
import org.jianfu.kernel.Staff;
import org.jianfu.security.OwnAccount;
import org.jianfu.ui.OwnSection;

/** The own password. */
@org.springframework.stereotype.Component
class OwnPassword implements OwnSection {

    private final OwnAccount own;

    OwnPassword(OwnAccount own) {
        this.own = own;
    }

    @Override
    public String titleKey() {
        return "security.own.password";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Component create(Staff staff) {
        return new PasswordForm(own);
    }
}
