package org.jianfu.casework.ui;

import java.util.List;
import java.util.Optional;
import org.jianfu.intake.AttachedFile;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportContent;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FactList;
import org.jspecify.annotations.Nullable;

/** What was reported, opened for this reading; who wrote it is not in it. */
class ReportPanel extends Panel {

    ReportPanel(OpenLead page, InquirySteps inquiry) {
        super("casework.lead.report");
        Optional<ReportContent> report = page.shown().report();
        setVisible(report.isPresent());
        report.ifPresent(content -> show(page, inquiry, content));
    }

    private void show(OpenLead page, InquirySteps inquiry, ReportContent content) {
        add(words(content.story()));
        add(new FactList()
                .fact(getTranslation("casework.lead.report.unitText"), content.unitText())
                .fact(
                        getTranslation("casework.lead.report.when"),
                        when(content.summary().occurrence()))
                .fact(
                        getTranslation("casework.lead.report.channel"),
                        getTranslation(Texts.key(content.summary().channel()))));
        List<AttachedFile> attachments = content.attachments();
        if (!attachments.isEmpty()) {
            FileLinks links = new FileLinks();
            attachments.forEach(
                    file -> links.addCopy(file.name(), file.size(), () -> inquiry.openReported(page, file.id())));
            add(labelled(
                    getTranslation("casework.lead.report.files"),
                    links,
                    inquiry.originals(page, content.summary().id(), attachments)));
        }
        if (content.contactLeft()) {
            add(inquiry.contact(page, content.summary().id()));
        }
        if (content.satisfaction() != null) {
            add(labelled(
                    getTranslation("casework.lead.report.rating"),
                    words(getTranslation(Texts.key(content.satisfaction()))),
                    words(content.ratingComment() == null ? "" : content.ratingComment())));
        }
        if (content.reopenReason() != null) {
            add(labelled(getTranslation("casework.lead.report.reopen"), words(content.reopenReason())));
        }
    }

    private @Nullable String when(Occurrence occurrence) {
        return occurrence.until() == null
                ? getTranslation(Texts.key(occurrence.kind()))
                : Dates.span(occurrence.from(), occurrence.until());
    }
}
