package org.jianfu.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Texts;
import org.jianfu.rules.DeadlineKind;
import org.jianfu.rules.Deadlines;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words letters from the templates of the bundle and lays them out as official documents. */
@Component
class LetterWriter {

    private final Texts texts;
    private final Deadlines deadlines;
    private final Units units;
    private final Desks desks;
    private final Clock clock;

    LetterWriter(Texts texts, Deadlines deadlines, Units units, Desks desks, Clock clock) {
        this.texts = texts;
        this.deadlines = deadlines;
        this.units = units;
        this.desks = desks;
        this.clock = clock;
    }

    Wording notice(NoticeLevel level, NegativeEntry entry, List<NegativeEntry> earlier) {
        String key = "ledger.template." + level;
        String body = texts.chinese(
                key + ".body",
                chineseDate(entry.occurredOn()),
                withoutStop(entry.facts()),
                withoutStop(entry.ruleText()),
                days(DeadlineKind.ACKNOWLEDGE),
                days(DeadlineKind.ANSWER),
                String.valueOf(Math.max(1, earlier.size())));
        return new Wording(texts.chinese(key + ".title"), units.nameOf(entry.unit()), body);
    }

    private String days(DeadlineKind kind) {
        return deadlines.all().stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(deadline -> String.valueOf(deadline.days()))
                .findFirst()
                .orElseThrow();
    }

    Wording order(NegativeEntry entry) {
        String body = texts.chinese(
                "ledger.template.ORDER.body",
                chineseDate(entry.occurredOn()),
                withoutStop(entry.facts()),
                withoutStop(entry.ruleText()));
        return new Wording(texts.chinese("ledger.template.ORDER.title"), units.nameOf(entry.unit()), body);
    }

    OfficialLetter letter(WarningNotice notice) {
        LocalDate issued = notice.issuedOn();
        return letter(
                notice.number(),
                notice.wording(),
                notice.wording().paragraphs(),
                issuer(notice.desk()),
                issued == null ? LocalDate.now(clock) : issued);
    }

    OfficialLetter letter(RectificationOrder order) {
        Stream<String> paragraphs = order.wording().paragraphs().stream();
        String deadline = texts.chinese("ledger.template.ORDER.due", chineseDate(order.due()));
        return letter(
                order.number(),
                order.wording(),
                Stream.concat(paragraphs, Stream.of(deadline)).toList(),
                issuer(order.desk()),
                order.issuedOn());
    }

    /** How a draft would look, before it has a number. */
    OfficialLetter preview(Wording wording, DeskId desk) {
        return letter(null, wording, wording.paragraphs(), issuer(desk), LocalDate.now(clock));
    }

    private OfficialLetter letter(
            @Nullable String number, Wording wording, List<String> paragraphs, String issuer, LocalDate date) {
        return new OfficialLetter(
                issuer,
                number == null ? "" : number,
                wording.title(),
                wording.addressee(),
                paragraphs,
                issuer,
                date,
                List.of(),
                null);
    }

    private String issuer(DeskId desk) {
        return units.nameOf(desks.get(desk).host());
    }

    private static String withoutStop(String sentence) {
        return sentence.strip().replaceFirst("[。.;；]+$", "");
    }

    private static String chineseDate(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
