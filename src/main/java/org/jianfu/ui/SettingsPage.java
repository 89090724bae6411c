package org.jianfu.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role.Name;
import org.jianfu.kernel.Staff;
import org.springframework.beans.factory.ObjectProvider;

/** What an office can set for itself 设置, one section per module that has something to set. */
@Route(SettingsLinks.SETTINGS)
@Menu(title = "ui.menu.settings", order = 920, icon = "vaadin:cog")
@RolesAllowed({Name.SYSTEM_ADMIN, Name.SUPERVISOR})
class SettingsPage extends Page {

    SettingsPage(CurrentUser currentUser, ObjectProvider<SettingsSection> sections) {
        super("ui.menu.settings");
        Staff me = currentUser.require();
        sections.stream()
                .sorted(Comparator.comparingInt(SettingsSection::order))
                .forEach(section -> add(new Section(getTranslation(section.titleKey()), section.create(me))));
    }
}
