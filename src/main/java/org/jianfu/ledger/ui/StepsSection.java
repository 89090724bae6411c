package org.jianfu.ledger.ui;

import java.time.Instant;
import java.time.ZoneId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.ledger.NoticeDetail;
import org.jianfu.ledger.OrderDetail;
import org.jianfu.ledger.OrderState;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Section;
import org.jianfu.ui.Timeline;
import org.jspecify.annotations.Nullable;

/** Who led a letter into which state, when and why. The unit reads the office where the desk reads a name. */
class StepsSection extends Section {

    private final transient People people;
    private final ZoneId zone;

    private StepsSection(String heading, People people, ZoneId zone) {
        super(heading);
        this.people = people;
        this.zone = zone;
    }

    static StepsSection of(String heading, NoticeDetail detail, People people, ZoneId zone) {
        StepsSection section = new StepsSection(heading, people, zone);
        UnitId unit = detail.notice().unit();
        section.add(new Timeline(detail.steps().stream()
                .map(step -> section.step(
                        "ledger.step." + step.state(),
                        step.at(),
                        section.name(
                                step.by(),
                                detail.asDesk(),
                                unit,
                                detail.letter().signer()),
                        step.reason()))
                .toList()));
        return section;
    }

    static StepsSection of(String heading, OrderDetail detail, People people, ZoneId zone) {
        StepsSection section = new StepsSection(heading, people, zone);
        UnitId unit = detail.order().unit();
        section.add(new Timeline(detail.steps().stream()
                .map(step -> section.step(
                        "ledger.orderStep." + step.state(),
                        step.at(),
                        section.name(
                                step.by(),
                                detail.asDesk(),
                                unit,
                                detail.letter().signer()),
                        detail.asDesk() || step.state() == OrderState.RETURNED ? step.reason() : null))
                .toList()));
        return section;
    }

    private String name(AccountId by, boolean asDesk, UnitId unit, String office) {
        return people.find(by)
                .filter(person -> asDesk || person.unit().equals(unit))
                .map(Staff::name)
                .orElse(office);
    }

    private Timeline.Step step(String key, Instant at, String who, @Nullable String reason) {
        String what = getTranslation(key);
        return new Timeline.Step(Dates.moment(at, zone), who, reason == null ? what : what + "：" + reason);
    }
}
