package org.jianfu.intake.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.CategoryId;
import org.jianfu.intake.Channel;
import org.jianfu.intake.Evidence;
import org.jianfu.intake.FormKey;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.OpenForm;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.LanguageSwitched;
import org.jspecify.annotations.Nullable;

/** What has been answered so far. Lives as long as its visit, in memory only; see {@link Visit}. */
final class ReportDraft {

    final OpenForm open;

    /** Through which door it comes; whoever writes it down for somebody else is spoken to differently. */
    Channel channel = Channel.WEB;

    @Nullable
    CategoryId category;

    String story = "";
    UnitAnswer unitAnswer = UnitAnswer.LISTED;

    @Nullable
    UnitChoice unit;

    String unitName = "";
    Occurrence.@Nullable Kind occurred;

    @Nullable
    LocalDate occurredOn;

    String contact = "";
    List<String> lostFiles = List.of();

    @Nullable
    ReceiptCode receipt;

    /** Whether the tab only reloads itself, and shows a receipt again that nobody has taken yet. */
    private boolean handedOn;

    /** Whether the unit is on the list. */
    enum UnitAnswer {
        LISTED,
        NOT_LISTED,
        UNSURE
    }

    /** The day "today" and "this week" are said on. */
    private final LocalDate said;

    private ReportDraft(OpenForm open, LocalDate said) {
        this.open = open;
        this.said = said;
    }

    /** The unsent draft of this tab; a tab that reloads itself in another language goes on with it, sent or not. */
    static @Nullable ReportDraft of(Visit visit, String tab) {
        ReportDraft kept = visit.draft(tab);
        return kept == null || kept.receipt != null && !kept.handedOn ? null : kept;
    }

    void belongTo(UI ui, Visit visit, String tab) {
        handedOn = false;
        visit.keep(tab, this);
        ComponentUtil.addListener(ui, LanguageSwitched.class, change -> {
            handedOn = true;
            visit.keep(tab, this);
        });
    }

    static ReportDraft begin(ReportIntake intake) {
        return new ReportDraft(intake.open(), intake.today());
    }

    /**
     * Goes on with what stood on a page when it went; answers that make no sense any more are left open.
     *
     * @param kept what the visit still has of the same form, with its files; null where the visit was lost too
     */
    static ReportDraft carriedOver(ReportIntake intake, Map<String, String> answers, @Nullable ReportDraft kept) {
        Optional<FormKey> key = FormKey.parse(answers.getOrDefault("key", ""));
        if (kept != null && key.equals(Optional.of(kept.open.key()))) {
            kept.take(answers);
            return kept;
        }
        ReportDraft draft = new ReportDraft(key.map(intake::open).orElseGet(intake::open), intake.today());
        draft.take(answers);
        draft.lostFiles = answers.getOrDefault("files", "").lines().toList();
        return draft;
    }

    private void take(Map<String, String> answers) {
        story = answers.getOrDefault("story", "");
        unitName = answers.getOrDefault("unitName", "");
        contact = answers.getOrDefault("contact", "");
        Long chosen = number(answers.get("category"));
        category = chosen == null ? null : new CategoryId(chosen);
        unitAnswer = constant(UnitAnswer.class, answers.get("unitAnswer"), UnitAnswer.LISTED);
        Long found = number(answers.get("unit"));
        unit = found == null ? null : new UnitChoice(new UnitId(found), answers.getOrDefault("unitShown", ""), "");
        occurred = constant(Occurrence.Kind.class, answers.get("occurred"), Occurrence.Kind.UNSURE);
        occurredOn = date(answers.get("occurredOn"));
    }

    /** The same, for the browser's memory: it travels back when the session is gone. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("key", open.key().value());
        answers.put("story", story);
        answers.put("unitAnswer", unitAnswer.name());
        answers.put("unitName", unitName);
        answers.put("contact", contact);
        answers.put(
                "files",
                String.join("\n", open.evidence().stream().map(Evidence::name).toList()));
        if (category != null) {
            answers.put("category", category.toString());
        }
        if (unit != null) {
            answers.put("unit", unit.id().toString());
            answers.put("unitShown", unit.name());
        }
        if (occurred != null) {
            answers.put("occurred", occurred.name());
        }
        if (occurredOn != null) {
            answers.put("occurredOn", occurredOn.toString());
        }
        return answers;
    }

    ReportForm form() {
        return new ReportForm(category, story, accused(), occurrence(), contact);
    }

    private AccusedUnit accused() {
        return switch (unitAnswer) {
            case LISTED -> unit == null ? AccusedUnit.UNSURE : AccusedUnit.of(unit.id());
            case NOT_LISTED -> AccusedUnit.notListed(unitName);
            case UNSURE -> AccusedUnit.UNSURE;
        };
    }

    private Occurrence occurrence() {
        if (occurred == Occurrence.Kind.ON_DATE) {
            return occurredOn == null ? Occurrence.UNSURE : Occurrence.on(occurredOn);
        }
        return occurred == null ? Occurrence.UNSURE : Occurrence.said(occurred, said);
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
