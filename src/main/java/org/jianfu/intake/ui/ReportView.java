package org.jianfu.intake.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianfu.intake.Categories;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.IntakeLinks;
import org.jianfu.intake.IntakeSettings;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.intake.ReceiptCode;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.Refused;
import org.jianfu.ui.Failures;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.LanguageSwitched;
import org.jianfu.ui.PublicPage;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** The public form 举报: four steps in one page, each with an address of its own so that the browser's back works. */
@Route(IntakeLinks.REPORT + "/:step?(unit|evidence|check|sent)")
@AnonymousAllowed
@StyleSheet(IntakeStyle.SHEET)
class ReportView extends PublicPage implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final List<String> STEPS = List.of("", "unit", "evidence", "check");
    private static final String SENT = "sent";

    private final ReportIntake intake;
    private final Categories categories;
    private final Units units;
    private final EvidenceFiles files;
    private final IntakeThrottle throttle;
    private final Clock clock;
    private final ReportDraft draft;
    private @Nullable FormStep shown;
    private int current = 1;

    /** Whether the receipt was copied, saved or printed, or given up. */
    private boolean taken;

    private final FormKeeper keeper = new FormKeeper(IntakeLinks.REPORT);
    private final StepProgress progress = new StepProgress(STEPS.size());
    private final Div problem = new Div();
    private final Div place = new Div();
    private final Button back = new Button(getTranslation("intake.back"), click -> go(current - 1));
    private final Button next = new Button(getTranslation("intake.next"), click -> forward());
    private final Div buttons = new Div(next, back);

    ReportView(
            ReportIntake intake,
            Categories categories,
            Units units,
            EvidenceFiles files,
            IntakeThrottle throttle,
            IntakeSettings settings,
            Clock clock) {
        super("intake.report");
        this.intake = intake;
        this.categories = categories;
        this.units = units;
        this.files = files;
        this.throttle = throttle;
        this.clock = clock;
        this.draft = draft();
        inHead(new ExitLink(settings.exit()));
        problem.addClassName("jf-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        next.setDisableOnClick(true);
        back.getElement().setAttribute("data-goes-on", true);
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_LARGE);
        buttons.addClassName("in-buttons");
        main().addComponentAsFirst(progress);
        main().add(problem, place, buttons, keeper);
        ComponentUtil.addListener(UI.getCurrent(), LanguageSwitched.class, change -> keeper.letGo());
        if (draft.receipt != null) {
            show(draft.receipt);
        }
    }

    private ReportDraft draft() {
        Visit visit = Visit.current();
        String tab = Visit.tab();
        Map<String, String> carried = visit.take(IntakeLinks.REPORT, tab);
        ReportDraft kept = ReportDraft.of(visit, tab);
        ReportDraft draft = carried != null
                ? ReportDraft.carriedOver(intake, carried, kept)
                : kept != null ? kept : ReportDraft.begin(intake);
        draft.belongTo(UI.getCurrent(), visit, tab);
        return draft;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        collect();
        String step = event.getRouteParameters().get("step").orElse("");
        int wanted = STEPS.indexOf(step) + 1;
        if (draft.receipt == null && wanted > 1 && draft.story.isBlank()) {
            event.forwardTo(ReportView.class, RouteParameters.empty());
        } else if (draft.receipt == null) {
            show(Math.max(wanted, 1));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        collect();
        if (draft.receipt != null && !taken) {
            askBeforeTheReceiptIsLost(event.postpone());
        }
    }

    /** The browser asks when the page is left for elsewhere; within the portal nobody else does. */
    private void askBeforeTheReceiptIsLost(BeforeLeaveEvent.ContinueNavigationAction leave) {
        FormDialog dialog = new FormDialog(
                        getTranslation("intake.receipt.leave"),
                        getTranslation("intake.receipt.leave.anyway"),
                        new Paragraph(getTranslation("intake.receipt.leave.text")))
                .dangerous()
                .onAct(() -> {
                    taken = true;
                    leave.proceed();
                });
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && !taken) {
                leave.cancel();
            }
        });
        dialog.open();
    }

    private void collect() {
        if (shown != null) {
            shown.collect();
        }
    }

    private void show(int step) {
        current = step;
        shown = step(step);
        problem.setVisible(false);
        place.removeAll();
        place.add(shown);
        heading(getTranslation("intake.step." + step));
        progress.show(step);
        back.setVisible(step > 1);
        next.setText(getTranslation(step == STEPS.size() ? "intake.send" : "intake.next"));
        next.setEnabled(true);
        remember();
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private FormStep step(int step) {
        return switch (step) {
            case 1 -> new StoryStep(draft, categories.offered());
            case 2 -> new UnitStep(draft, intake, units, LocalDate.now(clock), this::remember);
            case 3 -> new EvidenceStep(draft, files, throttle, this::remember);
            default -> new CheckStep(draft, categories, this::go);
        };
    }

    private void remember() {
        keeper.remember(draft.answers());
        keeper.guard(!draft.story.isBlank());
    }

    private void go(int step) {
        String slug = STEPS.get(step - 1);
        UI.getCurrent()
                .navigate(
                        ReportView.class, slug.isEmpty() ? RouteParameters.empty() : new RouteParameters("step", slug));
    }

    private void forward() {
        try {
            problem.setVisible(false);
            FormStep step = shown;
            if (step == null) {
                return;
            }
            step.collect();
            remember();
            boolean right = step.check();
            if (current < STEPS.size()) {
                if (right) {
                    go(current + 1);
                }
            } else if (right) {
                send();
            } else {
                throw new Refused("intake.refused.trap");
            }
        } catch (RuntimeException failure) {
            problem.setText(Failures.wording(failure, this));
            problem.setVisible(true);
            problem.scrollIntoView();
        } finally {
            next.setEnabled(true);
        }
    }

    private void send() {
        throttle.admit(IntakeThrottle.Act.REPORT, Source.address());
        var receipt = intake.submit(draft.open, draft.form());
        draft.receipt = receipt;
        Visit.current().forget(Visit.tab());
        shown = null;
        show(receipt);
        UI.getCurrent().getPage().getHistory().replaceState(null, IntakeLinks.REPORT + "/" + SENT);
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }

    /** The browser asks before the page is left until the code was copied, saved or printed. */
    private void show(ReceiptCode receipt) {
        main().removeAll();
        main().add(new H1(getTranslation("intake.receipt")), new ReceiptPanel(receipt, () -> taken = true), keeper);
        keeper.forget();
        keeper.guard(true);
    }
}
