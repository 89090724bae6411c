package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.activity.Entry;
import org.jianfu.intake.Category;
import org.jianfu.intake.CategoryId;
import org.jianfu.intake.ReportContent;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.OrderRow;
import org.jspecify.annotations.Nullable;

/**
 * A lead with all that staff know about it, read at one moment for one person.
 *
 * @param reader who reads it
 * @param report what was reported, opened; empty where the lead came from elsewhere
 */
public record LeadPage(
        AccountId reader,
        Facts facts,
        Steps steps,
        Optional<ReportContent> report,
        List<Verification> verifications,
        List<Investigation.Evidence> evidence,
        Optional<Findings.Proposed> finding,
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

    /**
     * What of a lead 问题线索 is not sealed.
     *
     * @param version what a command about it carries back
     * @param number 线索〔2026〕12号, from acceptance on
     * @param extendedFrom the day the finding was due before its time was extended 延期
     */
    public record Facts(
            LeadId id,
            @Nullable Integer version,
            @Nullable String number,
            LeadRegister.Source source,
            @Nullable ReportId report,
            @Nullable UnitId unit,
            @Nullable CategoryId category,
            DeskId desk,
            LeadState state,
            @Nullable AccountId assignee,
            LocalDate receivedOn,
            @Nullable LocalDate due,
            @Nullable LocalDate extendedFrom,
            Findings.@Nullable Conclusion conclusion) {}

    /** What followed from a finding: entries of the negative list, their notices, orders to rectify. */
    public record Consequences(
            boolean substantiated, List<NegativeRow> entries, List<NoticeRow> notices, List<OrderRow> orders) {

        public Consequences {
            entries = List.copyOf(entries);
            notices = List.copyOf(notices);
            orders = List.copyOf(orders);
        }

        /** How far all this has come. */
        Outcome outcome() {
            return new Outcome(
                    substantiated,
                    entries.size(),
                    notices.stream().map(NoticeRow::state).toList(),
                    orders.stream().map(OrderRow::state).toList());
        }
    }
}
