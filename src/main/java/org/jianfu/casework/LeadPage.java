package org.jianfu.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.activity.Entry;
import org.jianfu.kernel.Refused;

/** A lead with all that staff know about it, read at one moment for one person. */
public record LeadPage(
        LeadFacts facts,
        Steps steps,
        List<Verification> verifications,
        List<EvidenceLine> evidence,
        Optional<ProposedFinding> finding,
        Consequences consequences,
        List<Entry> history) {

    public LeadPage {
        verifications = List.copyOf(verifications);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
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
