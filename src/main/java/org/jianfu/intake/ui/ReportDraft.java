package org.jianfu.intake.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** What has been answered so far. Lives as long as its tab, in memory only. */
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

    /** The unsent draft of this tab; a tab that reloads itself in another language hands its draft on, sent or not. */
    static @Nullable ReportDraft of(UI ui) {
        ReportDraft handedOn = ui.getSession().getAttribute(ReportDraft.class);
        ui.getSession().setAttribute(ReportDraft.class, null);
        if (handedOn != null) {
            return handedOn;
        }
        ReportDraft kept = ComponentUtil.getData(ui, ReportDraft.class);
        return kept == null || kept.receipt != null ? null : kept;
    }

    void belongTo(UI ui) {
        ComponentUtil.setData(ui, ReportDraft.class, this);
        ComponentUtil.addListener(
                ui, LanguageSwitched.class, change -> ui.getSession().setAttribute(ReportDraft.class, this));
    }

    static ReportDraft begin(ReportIntake intake) {
        return new ReportDraft(intake.open(), intake.today());
    }

    /** Goes on with what a page that lost its session had kept; answers that make no sense any more are left open. */
    static ReportDraft carriedOver(ReportIntake intake, Map<String, String> answers) {
        OpenForm open =
                FormKey.parse(answers.getOrDefault("key", "")).map(intake::open).orElseGet(intake::open);
        ReportDraft draft = new ReportDraft(open, intake.today());
        draft.story = answers.getOrDefault("story", "");
        draft.unitName = answers.getOrDefault("unitName", "");
        draft.contact = answers.getOrDefault("contact", "");
        Long category = number(answers.get("category"));
        draft.category = category == null ? null : new CategoryId(category);
        draft.unitAnswer = constant(UnitAnswer.class, answers.get("unitAnswer"), UnitAnswer.LISTED);
        Long unit = number(answers.get("unit"));
        draft.unit = unit == null ? null : new UnitChoice(new UnitId(unit), answers.getOrDefault("unitShown", ""), "");
        draft.occurred = constant(Occurrence.Kind.class, answers.get("occurred"), Occurrence.Kind.UNSURE);
        draft.occurredOn = date(answers.get("occurredOn"));
        draft.lostFiles = answers.getOrDefault("files", "").lines().toList();
        return draft;
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
