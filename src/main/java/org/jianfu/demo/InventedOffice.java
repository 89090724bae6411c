package org.jianfu.demo;

import java.util.List;
import java.util.Objects;
import org.jianfu.casework.Findings;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.casework.Verification;
import org.jianfu.casework.VerificationAnswers;
import org.jianfu.casework.Verifications;
import org.jianfu.kernel.LeadId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented office does with a lead, from triage to the finding. */
@Component
@Profile("demo")
class InventedOffice {

    private static final String ASKED = "示例乡";
    private static final String ASKED_LIAISON = "liaison5";

    private final Leads leads;
    private final Triage triage;
    private final Verifications verifications;
    private final VerificationAnswers answers;
    private final Findings findings;

    InventedOffice(
            Leads leads, Triage triage, Verifications verifications, VerificationAnswers answers, Findings findings) {
        this.leads = leads;
        this.triage = triage;
        this.verifications = verifications;
        this.answers = answers;
        this.findings = findings;
    }

    void reject(LeadId lead, Story story, InventedPeople people) {
        people.as(story.get("desk"), () -> triage.reject(lead, version(lead), story.get("note")));
    }

    /** Takes the lead up and asks the township what it knows. */
    void ask(LeadId lead, Story story, InventedPeople people, InventedCity city) {
        people.as(story.get("desk"), () -> {
            triage.accept(lead, version(lead));
            var question = "请核实贵乡是否收到、参加或接受过所述事项，附上能说明情况的材料。";
            var form = new Verification.Form(question, verifications.defaultDue(), List.of());
            verifications.ask(lead, version(lead), List.of(city.unit(ASKED)), form);
        });
    }

    void answer(Story story, InventedPeople people) {
        people.as(ASKED_LIAISON, () -> {
            var first = answers.after(null, VerificationAnswers.Filter.ALL, 1).getFirst();
            var open = answers.get(first.id());
            answers.answer(open.id(), open.version(), story.get("answer"), List.of());
        });
    }

    void propose(LeadId lead, Story story, InventedPeople people) {
        var conclusion = Findings.Conclusion.valueOf(story.get("conclusion"));
        var draft = new Findings.Draft(conclusion, "根据联动核实的答复和留存的材料，事实清楚。", story.get("facts"), story.get("note"));
        people.as(story.get("desk"), () -> findings.propose(lead, version(lead), draft));
    }

    void approve(LeadId lead, InventedPeople people) {
        people.as("supervisor", () -> findings.approve(lead, version(lead), "证据充分，同意这一结论。"));
    }

    private int version(LeadId lead) {
        return Objects.requireNonNull(leads.facts(lead).version());
    }
}
