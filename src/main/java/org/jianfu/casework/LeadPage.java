package org.jianfu.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.activity.Entry;
import org.jianfu.intake.Category;
import org.jianfu.intake.ReportContent;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;

/**
 * A lead with all that staff know about it, read at one moment for one person.
 *
 * @param reader who reads it
 * @param report what was reported, opened; empty where the lead came from elsewhere
 */
public record LeadPage(
        AccountId reader,
        LeadFacts facts,
        Steps steps,
        Optional<ReportContent> report,
        List<Verification> verifications,
        List<EvidenceLine> evidence,
        Optional<ProposedFinding> finding,
        Consequences consequences,
        List<Entry> history,
        Names names) {

    public LeadPage {
        verifications = List.copyOf(verifications);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }

    /**
     * What the ids on the page are called.
     *
     * @param category what kind of burden it is about, where somebody said so
     * @param desk the desk that has the lead
     */
    public record Names(
            Map<UnitId, String> units, Map<AccountId, String> people, Optional<Category> category, String desk) {

        public Names {
            units = Map.copyOf(units);
            people = Map.copyOf(people);
        }
    }

    /**
     * What the person may do with the lead now.
     *
     * @param due the step that is due next, if there is one; whether this person may take it is another question
     * @param refused why not, for every step that is not allowed
     */
    public record Steps(Optional<LeadAction> due, Map<LeadAction, Refused> refused) {

        public Steps {
            refused = Map.copyOf(refused);
        }

        public boolean allows(LeadAction action) {
            return !refused.containsKey(action);
        }

        public Optional<Refused> whyNot(LeadAction action) {
            return Optional.ofNullable(refused.get(action));
        }
    }
}
