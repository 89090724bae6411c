package org.jianfu.rules;

import java.time.LocalDate;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.Facts;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Confidence;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills empty tables with the public rules and the official holidays at the first start, after the policies they stand in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FirstRules implements ApplicationRunner {

    private final RuleRepository rules;
    private final CalendarDayRepository days;

    FirstRules(RuleRepository rules, CalendarDayRepository days) {
        this.rules = rules;
        this.days = days;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (rules.count() == 0) {
            Facts.rows("rules").forEach(row -> rules.save(rule(row)));
        }
        if (days.count() == 0) {
            Facts.rows("holidays").forEach(this::addDays);
        }
    }

    private static Rule rule(Facts.Row row) {
        var text = new RuleText(
                BurdenKind.valueOf(row.get("kind")),
                row.get("scope"),
                row.get("statement"),
                row.get("value"),
                row.get("unit"),
                LocalDate.parse(row.get("effective_from")),
                row.get("source"),
                row.get("clause"),
                row.get("policy").isEmpty() ? null : new ClauseRef(row.get("policy"), row.get("anchor")));
        return new Rule(row.get("id"), text, day(row.get("effective_to")), Confidence.valueOf(row.get("confidence")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** A day, or the first and the last one of a holiday with two dots between them. */
    private void addDays(Facts.Row row) {
        String[] ends = row.get("date").split("\\.\\.");
        LocalDate.parse(ends[0])
                .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
                .map(day -> new CalendarDay(
                        day,
                        DayKind.valueOf(row.get("kind")),
                        row.get("name"),
                        row.get("source"),
                        Confidence.valueOf(row.get("confidence"))))
                .forEach(days::save);
    }
}
