package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.InputStream;
import java.util.List;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.Verification;
import org.jianfu.casework.Verifications;
import org.jianfu.intake.AttachedFile;
import org.jianfu.intake.ContactReleases;
import org.jianfu.kernel.ReportId;

/** How the steps begin that find out what is true, and how their files are opened. */
@SpringComponent
class InquirySteps {

    private final Verifications verifications;
    private final Investigation investigation;
    private final ContactReleases releases;

    InquirySteps(Verifications verifications, Investigation investigation, ContactReleases releases) {
        this.verifications = verifications;
        this.investigation = investigation;
        this.releases = releases;
    }

    void askUnits(OpenLead page) {
        AskUnitDialog.first(page, verifications, investigation).open();
    }

    void askAgain(OpenLead page, Verification request) {
        AskUnitDialog.again(page, request, verifications, investigation).open();
    }

    void takeBack(OpenLead page, Verification request) {
        page.attempt(() -> verifications.cancel(page.id(), request.id(), request.version()));
    }

    void addEvidence(OpenLead page) {
        new EvidenceDialog(page, investigation).open();
    }

    void askReporter(OpenLead page, String question) {
        page.attempt(() -> investigation.askReporter(page.id(), page.version(), question));
    }

    /** How the reporter can be reached, for whoever it is released to. */
    ReleasePart contact(OpenLead page, ReportId report) {
        return ReleasePart.contact(page, releases, report);
    }

    /** The files as they came, for whoever they are released to. */
    Component originals(OpenLead page, ReportId report, List<AttachedFile> files) {
        return ReleasePart.originals(page, releases, report, files);
    }

    InputStream open(OpenLead page, Investigation.File file) {
        return investigation.open(page.id(), file);
    }

    /** A readers' copy of a file the reporter sent along. */
    InputStream openReported(OpenLead page, long attachment) {
        return investigation.openReported(page.id(), attachment);
    }
}
