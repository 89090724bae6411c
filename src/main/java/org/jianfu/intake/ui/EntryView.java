package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Channel;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.IntakeLinks;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.intake.ReportIntake;
import org.jianfu.intake.ReportPage;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.DayField;
import org.jianfu.ui.Failures;
import org.jianfu.ui.Page;
import org.jianfu.ui.Section;
import org.jianfu.units.Units;

/** Calls, letters and visits 代为登记: the public form's own questions on one page, for whoever holds the telephone. */
@Route(IntakeLinks.ENTRY)
@Menu(title = "intake.menu.entry", order = 105, icon = "vaadin:phone")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR})
@StyleSheet(IntakeStyle.SHEET)
class EntryView extends Page {

    private final ReportIntake intake;
    private final Categories categories;
    private final Units units;
    private final EvidenceFiles files;
    private final IntakeThrottle throttle;
    private final ReportPage page;
    private final Clock clock;
    private final Div place = new Div();

    EntryView(
            ReportIntake intake,
            Categories categories,
            Units units,
            EvidenceFiles files,
            IntakeThrottle throttle,
            ReportPage page,
            Clock clock) {
        super("intake.menu.entry");
        this.intake = intake;
        this.categories = categories;
        this.units = units;
        this.files = files;
        this.throttle = throttle;
        this.page = page;
        this.clock = clock;
        lead(getTranslation("intake.entry.lead"));
        place.addClassName("in-entry");
        add(place);
        ask();
    }

    private void ask() {
        place.removeAll();
        place.add(new Entry());
    }

    private void show(ReportIntake.Entered entered) {
        Button another = new Button(getTranslation("intake.entry.another"), click -> ask());
        place.removeAll();
        place.add(new Paragraph(getTranslation("intake.entry.readOut")), new ReceiptPanel(entered.receipt(), () -> {}));
        page.of(entered.report()).ifPresent(address -> {
            Anchor lead = new Anchor(address, getTranslation("intake.entry.open"));
            lead.getElement().setAttribute("router-link", true);
            lead.addClassName("jf-way-on");
            place.add(lead);
        });
        place.add(another);
    }

    /** One report being written down. */
    private final class Entry extends Div {

        private final ReportDraft draft = ReportDraft.begin(intake);
        private final LocalDate today = LocalDate.now(clock);
        private final Chips<Channel> channel = new Chips<>(
                getTranslation("intake.entry.channel"),
                Arrays.stream(Channel.values()).filter(Channel::byStaff).toList(),
                way -> new Chips.Option(way, getTranslation(Texts.key(way))));
        private final DatePicker received = new DayField(getTranslation("intake.entry.received"));
        private final Div problem = new Div();
        private final List<FormStep> steps;

        Entry() {
            addClassName("in-entry");
            draft.channel = Channel.PHONE;
            channel.setValue(draft.channel);
            received.setMax(today);
            received.setValue(today);
            FormStep story = new StoryStep(draft, categories.offered());
            FormStep unit = new UnitStep(draft, intake, units, today, () -> {});
            FormStep evidence = new EvidenceStep(draft, files, throttle, () -> {});
            steps = List.of(story, unit, evidence);
            problem.addClassName("jf-problem");
            problem.getElement().setAttribute("role", "alert");
            problem.setVisible(false);
            Button enter = new Button(getTranslation("intake.entry.enter"), click -> enter());
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(
                    section("how", channel, received),
                    section("story", story),
                    section("unit", unit),
                    section("evidence", evidence),
                    problem,
                    enter);
        }

        private Section section(String part, Component... content) {
            return new Section(getTranslation("intake.entry." + part), content);
        }

        private void enter() {
            problem.setVisible(false);
            try {
                steps.forEach(FormStep::collect);
                boolean right =
                        steps.stream().map(FormStep::check).toList().stream().allMatch(fine -> fine);
                if (right) {
                    show(intake.enter(draft.open, draft.form(), channel.getValue(), day()));
                }
            } catch (RuntimeException failure) {
                problem.setText(Failures.wording(failure, this));
                problem.setVisible(true);
            }
        }

        private LocalDate day() {
            LocalDate day = received.getValue();
            if (day == null) {
                throw new Refused("intake.refused.received.missing");
            }
            return day;
        }
    }
}
