package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import org.springframework.beans.factory.annotation.Value;

/** Whether this portal shows invented data 演示: then every page says so. */
@org.springframework.stereotype.Component
class Demonstration {

    private static volatile boolean on;

    Demonstration(@Value("${jianfu.demonstration:false}") boolean demonstration) {
        on = demonstration;
    }

    static boolean isOn() {
        return on;
    }

    static Badge badge(Component where) {
        Badge badge = new Badge(where.getElement().getComponent().orElseThrow().getTranslation("ui.demonstration"));
        badge.addClassName("jf-demonstration");
        return badge;
    }
}
