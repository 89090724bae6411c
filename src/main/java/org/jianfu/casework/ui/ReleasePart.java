package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.jianfu.casework.LeadAction;
import org.jianfu.intake.AttachedFile;
import org.jianfu.intake.ContactReleases;
import org.jianfu.intake.ReleaseState;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;

/** Something that tells who reported: how somebody asks for it, how that stands, and where it is looked at. */
class ReleasePart extends Div {

    private final transient OpenLead page;
    private final transient ContactReleases releases;
    private final ReportId report;
    private final long what;
    private final String keys;
    private final transient Supplier<Component> opened;

    private ReleasePart(
            OpenLead page,
            ContactReleases releases,
            ReportId report,
            long what,
            String keys,
            Supplier<Component> opened) {
        this.page = page;
        this.releases = releases;
        this.report = report;
        this.what = what;
        this.keys = keys;
        this.opened = opened;
        addClassName("cw-contact");
    }

    /** The way the reporter left to be reached. Asked for when somebody wants to know: most readers of a lead never need it. */
    static ReleasePart contact(OpenLead page, ContactReleases releases, ReportId report) {
        var part = new ReleasePart(
                page,
                releases,
                report,
                ContactReleases.CONTACT,
                "casework.lead.contact",
                () -> words(releases.open(report)));
        part.add(quiet(part.getTranslation("casework.lead.report.contact")), part.small("", part::show));
        return part;
    }

    /** The files as they came; what people get otherwise is a readers' copy. */
    static Div originals(OpenLead page, ContactReleases releases, ReportId report, List<AttachedFile> files) {
        Div all = new Div();
        Button begin = new Button(all.getTranslation("casework.lead.original"), click -> {
            all.removeAll();
            files.forEach(file -> {
                ReleasePart part = original(page, releases, report, file);
                all.add(words(file.name()), part);
                part.show();
            });
        });
        begin.addThemeVariants(ButtonVariant.LUMO_SMALL);
        all.add(quiet(all.getTranslation("casework.lead.report.copies")), begin);
        return all;
    }

    private static ReleasePart original(OpenLead page, ContactReleases releases, ReportId report, AttachedFile file) {
        return new ReleasePart(page, releases, report, file.id(), "casework.lead.original", () -> {
            FileLinks links = new FileLinks();
            links.add(file.name(), file.size(), () -> releases.openOriginal(report, file.id()));
            return links;
        });
    }

    private void show() {
        removeAll();
        var mine = releases.mine(report, what);
        add(quiet(mine.map(this::standing).orElseGet(() -> getTranslation("casework.lead.release.none"))));
        boolean open = mine.filter(ContactReleases.Standing::open).isPresent();
        boolean waits =
                mine.filter(asked -> asked.state() == ReleaseState.REQUESTED).isPresent();
        if (open) {
            add(small(".open", this::look));
        } else if (!waits && page.allows(LeadAction.ASK_REPORTER)) {
            add(small(".ask", this::ask));
        }
    }

    private String standing(ContactReleases.Standing asked) {
        return switch (asked.state()) {
            case REQUESTED -> getTranslation("casework.lead.release.requested", Dates.inText(asked.askedOn()));
            case REFUSED -> getTranslation("casework.lead.release.refused", asked.answer());
            case RELEASED ->
                asked.until() == null
                        ? getTranslation(Texts.key(asked.state()))
                        : getTranslation(
                                asked.open() ? "casework.lead.release.released" : "casework.lead.release.ended",
                                Dates.inText(asked.until()));
        };
    }

    private void ask() {
        ReasonField reason =
                new ReasonField(getTranslation(keys + ".reason")).hint(getTranslation(keys + ".reason.hint"));
        new FormDialog(getTranslation(keys + ".ask"), getTranslation("casework.lead.release.send"), reason)
                .onAct(() -> {
                    releases.ask(report, what, reason.getValue());
                    show();
                })
                .open();
    }

    /** Looked at here and nowhere else: it is not part of the page, so nothing prints or exports it by accident. */
    private void look() {
        page.attempt(() -> {
            Component content = opened.get();
            removeAll();
            add(content, quiet(getTranslation("casework.lead.release.opened")));
        });
    }

    private Button small(String key, Runnable step) {
        Button button = new Button(getTranslation(keys + key), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Paragraph words(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("cw-words");
        return paragraph;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("cw-quiet");
        return paragraph;
    }
}
