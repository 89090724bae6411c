package org.jianfu.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.exchange.ExchangeDesk;
import org.jianfu.exchange.ExchangeLinks;
import org.jianfu.exchange.Inquiries;
import org.jianfu.exchange.InquiryId;
import org.jianfu.exchange.InquiryPage;
import org.jianfu.exchange.InquiryStep;
import org.jianfu.kernel.NotVisible;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Page;
import org.jianfu.ui.Section;

/** One question with its answers, the office's own first. */
@Route(ExchangeLinks.EXCHANGE + "/:inquiry")
@StyleSheet("jianfu/exchange.css")
@PermitAll
class InquiryView extends Page implements BeforeEnterObserver {

    private final transient Inquiries inquiries;
    private final transient InquiryDialogs dialogs;
    private final Div content = new Div();
    private transient InquiryId shown = new InquiryId(0);

    InquiryView(Inquiries inquiries, ExchangeDesk desk, LiveUpdates live) {
        super("exchange.inquiry");
        this.inquiries = inquiries;
        this.dialogs = new InquiryDialogs(inquiries, desk, this::show);
        content.addClassName("ex-inquiry");
        add(content);
        onNews(told -> live.subscribe(ExchangeLinks.TOPIC, told)::remove, this::showNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("inquiry").orElse("");
        try {
            shown = new InquiryId(Long.parseLong(wanted));
        } catch (NumberFormatException nonsense) {
            throw new NotVisible("inquiry " + wanted);
        }
        show();
    }

    private void show() {
        show(inquiries.page(shown));
    }

    /** What is hidden while one reads it goes from the page, and the page says so. */
    private void showNews() {
        try {
            show();
        } catch (NotVisible hidden) {
            actions();
            content.removeAll();
            content.add(new Paragraph(getTranslation("exchange.hidden.now")));
        }
    }

    private void show(InquiryPage page) {
        actions(buttons(page).toArray(Button[]::new));
        content.removeAll();
        content.add(asked(page));
        Div answers = new Div();
        page.replies().forEach(reply -> answers.add(new ReplyCard(page, reply, dialogs)));
        if (page.replies().isEmpty()) {
            answers.add(new Paragraph(getTranslation("exchange.noReply")));
        }
        content.add(
                new Section(getTranslation("exchange.replies", page.replies().size()), answers));
    }

    private Div asked(InquiryPage page) {
        Paragraph where = new Paragraph(new Span(getTranslation("exchange.about")));
        where.add(
                page.current()
                        ? new Anchor(page.place().link(), page.placeTitle())
                        : new Span(getTranslation("exchange.earlier", page.placeTitle())));
        Paragraph words = new Paragraph(page.words());
        words.addClassName("ex-words");
        String asker = page.asker() == null ? getTranslation("exchange.nobody") : page.asker();
        Paragraph by =
                new Paragraph(InquiryBadge.of(page.state()), new Span(asker + "，" + Dates.inText(page.askedOn())));
        by.addClassName("ex-by");
        Div asked = new Div(where, words, by);
        asked.addClassName("ex-asked");
        if (page.reason() != null) {
            asked.add(new Paragraph(getTranslation("exchange.hidden.reason", page.reason())));
        }
        return asked;
    }

    private List<Button> buttons(InquiryPage page) {
        List<Button> buttons = new ArrayList<>();
        offer(buttons, page, InquiryStep.FOLLOW, "exchange.follow", () -> {
            inquiries.follow(page.id());
            show();
        });
        offer(buttons, page, InquiryStep.UNFOLLOW, "exchange.unfollow", () -> {
            inquiries.unfollow(page.id());
            show();
        });
        offer(buttons, page, InquiryStep.HIDE, "exchange.hide", () -> dialogs.hide(page.id()));
        offer(buttons, page, InquiryStep.SHOW, "exchange.show", () -> dialogs.showAgain(page.id()));
        offer(buttons, page, InquiryStep.RELEASE, "exchange.release", () -> dialogs.release(page.id()));
        offer(buttons, page, InquiryStep.OFFICIAL, "exchange.official.give", () -> dialogs.official(page));
        offer(buttons, page, InquiryStep.REPLY, "exchange.reply", () -> dialogs.reply(page));
        if (!buttons.isEmpty()) {
            buttons.getLast().addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return buttons;
    }

    private void offer(List<Button> buttons, InquiryPage page, InquiryStep step, String key, Runnable act) {
        if (page.may(step)) {
            buttons.add(new Button(getTranslation(key), click -> act.run()));
        }
    }
}
