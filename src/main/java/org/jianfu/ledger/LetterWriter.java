package org.jianfu.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words letters from the templates of the bundle and lays them out as official documents. */
@Component
class LetterWriter {

    private final Texts texts;
    private final Units units;
    private final Desks desks;
    private final LetterBasis basis;
    private final Clock clock;

    LetterWriter(Texts texts, Units units, Desks desks, LetterBasis basis, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.desks = desks;
        this.basis = basis;
        this.clock = clock;
    }

    /**
     * The wording a template proposes for an entry.
     *
     * @param template the key of the template, which has a title and a body
     * @param more what the body names besides the day, the facts and the rule
     */
    Wording wording(String template, NegativeEntry entry, Object... more) {
        Object[] named = Stream.concat(
                        Stream.of(
                                chineseDate(entry.occurredOn()),
                                withoutStop(entry.facts()),
                                withoutStop(entry.ruleText())),
                        Stream.of(more))
                .toArray();
        return new Wording(
                texts.chinese(template + ".title"),
                units.nameOf(entry.unit()),
                texts.chinese(template + ".body", named));
    }

    /** Why no letter may follow from an entry yet; nothing where one may. */
    Optional<Refused> obstacle(NegativeEntry entry) {
        return basis.obstacle(entry);
    }

    /** Refuses a letter whose rule nobody has compared with its source. */
    void requireBasis(NegativeEntry entry) {
        basis.require(entry);
    }

    /**
     * A letter as it looks on paper.
     *
     * @param closing paragraphs that stand below its own
     */
    OfficialLetter sheet(Letter letter, String... closing) {
        LocalDate issued = Objects.requireNonNullElseGet(letter.issuedOn(), () -> LocalDate.now(clock));
        List<String> paragraphs = Stream.concat(letter.wording().paragraphs().stream(), Stream.of(closing))
                .toList();
        return sheet(letter.number(), letter.wording(), paragraphs, letter.desk(), issued);
    }

    private OfficialLetter sheet(
            @Nullable String number, Wording wording, List<String> paragraphs, DeskId desk, LocalDate date) {
        String issuer = units.nameOf(desks.get(desk).host());
        return new OfficialLetter(
                issuer,
                Objects.requireNonNullElse(number, ""),
                wording.title(),
                wording.addressee(),
                paragraphs,
                issuer,
                date,
                List.of(),
                null);
    }

    private static String withoutStop(String sentence) {
        return sentence.strip().replaceFirst("[。.;；]+$", "");
    }

    /** 2026年11月23日, as letters write days. */
    static String chineseDate(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
