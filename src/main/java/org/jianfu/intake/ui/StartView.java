package org.jianfu.intake.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import org.jianfu.ui.Libraries;
import org.jianfu.ui.Library;
import org.jianfu.ui.PublicPage;
import org.jianfu.ui.Section;

/** What the door is for, what it keeps and what nobody can hide, before anybody types anything. */
@Route("")
@AnonymousAllowed
@StyleSheet(IntakeStyle.SHEET)
class StartView extends PublicPage {

    StartView(Libraries libraries) {
        super("intake.start");
        RouterLink report = new RouterLink(getTranslation("intake.start.report"), ReportView.class);
        report.addClassNames("in-action", "in-primary");
        RouterLink follow = new RouterLink(getTranslation("intake.start.follow"), FollowView.class);
        follow.addClassName("in-action");
        main().add(
                        paragraph("intake.start.lead", "in-lead"),
                        report,
                        follow,
                        section(
                                "intake.start.what",
                                "intake.start.what.1",
                                "intake.start.what.2",
                                "intake.start.what.3"),
                        section(
                                "intake.start.kept",
                                "intake.start.kept.1",
                                "intake.start.kept.2",
                                "intake.start.kept.3"),
                        section("intake.start.not", "intake.start.not.1", "intake.start.not.2", "intake.start.not.3"));
        if (!libraries.open().isEmpty()) {
            main().add(readings(libraries.open()));
        }
    }

    /** What else may be read here without an account: plain pages, outside the application. */
    private Section readings(List<Library> libraries) {
        UnorderedList list = new UnorderedList();
        libraries.forEach(library -> {
            Anchor link = new Anchor(library.address(getLocale()), getTranslation(library.titleKey()));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        return new Section(getTranslation("intake.start.readings"), list);
    }

    private Paragraph paragraph(String key, String className) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName(className);
        return paragraph;
    }

    private Section section(String title, String... lines) {
        UnorderedList list = new UnorderedList(Arrays.stream(lines)
                .map(line -> new ListItem(getTranslation(line)))
                .toArray(ListItem[]::new));
        return new Section(getTranslation(title), list);
    }
}
