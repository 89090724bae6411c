package org.jianfu.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The menu, made from the routes this person may enter and grouped by the hundreds of their order into the office's own
 * nets and lines 三网五线.
 */
class OfficeMenu extends Nav {

    private final transient List<MenuGroup> named;

    OfficeMenu(List<MenuGroup> named) {
        this.named = named;
        addClassName("jf-menu");
        getElement().setAttribute("aria-label", getTranslation("ui.menu"));
        var groups = MenuConfiguration.getMenuEntries().stream()
                .filter(entry ->
                        entry.path().startsWith("/staff") || entry.path().startsWith("staff"))
                .collect(Collectors.groupingBy(OfficeMenu::group, TreeMap::new, Collectors.toList()));
        groups.forEach(this::addGroup);
    }

    private static int group(MenuEntry entry) {
        return (int) (entry.order() / 100);
    }

    private void addGroup(int group, List<MenuEntry> entries) {
        SideNav nav = new SideNav();
        named.stream()
                .filter(name -> name.hundred() == group)
                .findFirst()
                .ifPresent(name -> nav.setLabel(getTranslation(name.titleKey())));
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            if (entry.icon() != null && !entry.icon().isEmpty()) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            item.setMatchNested(group > 0);
            nav.addItem(item);
        }
        add(nav);
    }
}
