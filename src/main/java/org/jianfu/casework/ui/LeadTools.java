package org.jianfu.casework.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.EvidenceList;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadFiles;
import org.jianfu.casework.LeadPages;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Reopenings;
import org.jianfu.casework.ReporterQuestions;
import org.jianfu.casework.Routing;
import org.jianfu.casework.Triage;
import org.jianfu.casework.Verifications;
import org.jianfu.intake.Reports;
import org.jianfu.rules.Rules;
import org.jianfu.units.Units;

/** What the parts of a lead's page work with. */
@SpringComponent
record LeadTools(
        Leads leads,
        LeadPages pages,
        Triage triage,
        Routing routing,
        Verifications verifications,
        EvidenceList evidence,
        LeadFiles files,
        Findings findings,
        Disposal disposal,
        Reopenings reopenings,
        ReporterQuestions questions,
        Reports reports,
        Units units,
        Rules rules,
        Clock clock) {}
