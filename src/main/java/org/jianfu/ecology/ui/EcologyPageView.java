package org.jianfu.ecology.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.ecology.Commending;
import org.jianfu.ecology.EcologyLinks;
import org.jianfu.ecology.EcologyPage;
import org.jianfu.ecology.EcologyPages;
import org.jianfu.ecology.EcologySheet;
import org.jianfu.ecology.QuarterSheets;
import org.jianfu.ecology.SheetSigning;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.Page;

/** A unit's page of a year as a loose-leaf file 活页: the spine names unit and year, four quarters lie in it. Prints on A4. */
@Route(EcologyLinks.PAGES + "/:unit([0-9]{1,18})/:year([0-9]{4})")
@RolesAllowed({
    Role.Name.UNIT_HEAD,
    Role.Name.UNIT_LIAISON,
    Role.Name.SUPERVISOR,
    Role.Name.LEADER,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ecology.css")
class EcologyPageView extends Page implements BeforeEnterObserver {

    private final transient EcologyPages pages;
    private final transient EcologyDialogs dialogs;
    private final transient Staff me;
    private final transient Clock clock;
    private final Div binder = new Div();

    EcologyPageView(
            EcologyPages pages, SheetSigning signing, Commending commending, CurrentUser currentUser, Clock clock) {
        super("ecology.page");
        this.pages = pages;
        this.me = currentUser.require();
        this.clock = clock;
        this.dialogs = new EcologyDialogs(pages, signing, commending, clock);
        addClassName("ec-page");
        binder.addClassName("ec-binder");
        add(binder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                new UnitId(event.getRouteParameters().getLong("unit").orElse(0L)),
                event.getRouteParameters().getInteger("year").orElse(0));
    }

    private void show(UnitId unit, int year) {
        EcologyPage page = pages.page(unit, year);
        Runnable again = () -> show(unit, year);
        actions(toolbar(page, again));
        binder.removeAll();
        Div sheets = new Div();
        sheets.addClassName("ec-sheets");
        page.predecessors().forEach(predecessor -> sheets.add(pointer(predecessor)));
        page.quarters().forEach(quarter -> addSheets(sheets, page, quarter, again));
        binder.add(spine(page), sheets);
    }

    private Component[] toolbar(EcologyPage page, Runnable again) {
        List<Component> tools = new ArrayList<>();
        if (page.year() > EcologyPages.FIRST_YEAR) {
            tools.add(yearLink(page, page.year() - 1));
        }
        if (page.year() < LocalDate.now(clock).getYear()) {
            tools.add(yearLink(page, page.year() + 1));
        }
        if (me.is(Role.SUPERVISOR)) {
            tools.add(new Button(getTranslation("ecology.commend"), click -> dialogs.commend(page.unit(), again)));
        }
        tools.add(new Button(
                getTranslation("ecology.print"),
                VaadinIcon.PRINT.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()")));
        return tools.toArray(Component[]::new);
    }

    private Anchor yearLink(EcologyPage page, int year) {
        Anchor link =
                new Anchor(EcologyLinks.to(page.unit(), year), getTranslation("ecology.year", String.valueOf(year)));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("ec-year");
        return link;
    }

    private Div spine(EcologyPage page) {
        Span title = new Span(getTranslation("ecology.page"));
        title.addClassName("ec-spine-title");
        Span name = new Span(page.name());
        name.addClassName("ec-spine-name");
        Span year = new Span(String.valueOf(page.year()));
        year.addClassName("ec-spine-year");
        Div spine = new Div(year, name, title);
        spine.addClassName("ec-spine");
        return spine;
    }

    private Component pointer(EcologyPage.Predecessor predecessor) {
        String text = getTranslation("ecology.predecessor", predecessor.name(), String.valueOf(predecessor.lastYear()));
        Paragraph pointer = new Paragraph(text);
        pointer.addClassName("ec-pointer");
        if (predecessor.mayOpen()) {
            Anchor link = new Anchor(
                    EcologyLinks.to(predecessor.unit(), predecessor.lastYear()),
                    getTranslation("ecology.predecessor.open"));
            link.getElement().setAttribute("router-link", true);
            pointer.add(new Span(" "), link);
        }
        return pointer;
    }

    private void addSheets(Div sheets, EcologyPage page, QuarterSheets quarter, Runnable again) {
        LocalDate today = LocalDate.now(clock);
        if (!quarter.isSigned()) {
            boolean begun = !today.isBefore(quarter.quarter().firstDay());
            SheetPaper paper = SheetPaper.open(quarter.current(), begun, pages.kinds(), pages::mayFollow);
            if (today.isAfter(quarter.quarter().lastDay())) {
                offerSigning(paper, page.unit(), quarter, again);
            }
            sheets.add(paper);
            addApproval(sheets, page.unit(), quarter, again);
            return;
        }
        for (EcologySheet signed : quarter.signed()) {
            SheetPaper paper = SheetPaper.frozen(signed, clock.getZone(), pages.kinds(), pages::mayFollow);
            boolean newest = signed.equals(quarter.signed().getLast());
            if (newest && quarter.isOutdated() && maySign(page.unit())) {
                paper.offer(getTranslation("ecology.correct"), () -> dialogs.correct(signed, quarter, again));
            }
            sheets.add(paper);
        }
        addApproval(sheets, page.unit(), quarter, again);
    }

    private void offerSigning(SheetPaper paper, UnitId unit, QuarterSheets quarter, Runnable again) {
        ApprovalRecord approval = quarter.approval();
        boolean mine = approval != null && quarter.isHandedIn() ? approval.may(ApprovalAct.APPROVE) : maySign(unit);
        if (mine) {
            paper.offer(getTranslation("ecology.sign"), () -> dialogs.sign(unit, quarter, again));
        }
        if (me.is(Role.SUPERVISOR) && quarter.mayBeHandedIn()) {
            paper.offer(getTranslation("ecology.handIn"), () -> dialogs.handIn(unit, quarter, again));
        }
    }

    private void addApproval(Div sheets, UnitId unit, QuarterSheets quarter, Runnable again) {
        ApprovalRecord approval = quarter.approval();
        if (approval != null && quarter.isHandedIn()) {
            sheets.add(dialogs.approval(unit, quarter.quarter(), approval, again));
        }
    }

    private boolean maySign(UnitId unit) {
        return me.is(Role.DISCIPLINE_INSPECTOR) && !me.unit().equals(unit);
    }
}
