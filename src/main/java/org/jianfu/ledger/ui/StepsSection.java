package org.jianfu.ledger.ui;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Staff;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.LetterStep;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Section;
import org.jianfu.ui.Timeline;

/** Who led a letter into which state, when and why. The unit reads the office where the desk reads a name. */
class StepsSection extends Section {

    private final transient People people;
    private final ZoneId zone;

    private StepsSection(String heading, People people, ZoneId zone) {
        super(heading);
        this.people = people;
        this.zone = zone;
    }

    static StepsSection of(LetterDetail<?> detail, People people, ZoneId zone) {
        StepsSection section = new StepsSection(UI.getCurrent().getTranslation("ledger.steps"), people, zone);
        section.add(new Timeline(
                detail.steps().stream().map(step -> section.step(step, detail)).toList()));
        return section;
    }

    private Timeline.Step step(LetterStep step, LetterDetail<?> detail) {
        String what = getTranslation("ledger.step." + detail.letter().kind() + "." + step.state());
        String reason = step.reason();
        return new Timeline.Step(
                Dates.moment(step.at(), zone), name(step.by(), detail), reason == null ? what : what + "：" + reason);
    }

    private String name(AccountId by, LetterDetail<?> detail) {
        return people.find(by)
                .filter(person -> detail.asDesk() || detail.actors().contains(person.unit()))
                .map(Staff::name)
                .orElse(detail.sheet().signer());
    }
}
