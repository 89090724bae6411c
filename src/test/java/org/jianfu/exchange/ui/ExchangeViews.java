package org.jianfu.exchange.ui;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.exchange.ExchangeLinks;
import org.jianfu.exchange.Inquiries;
import org.jianfu.exchange.InquiryId;
import org.jianfu.exchange.Place;
import org.jianfu.security.TestPeople;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class ExchangeViews implements ModuleViews {

    private final TestPeople people;
    private final Inquiries inquiries;

    ExchangeViews(TestPeople people, Inquiries inquiries) {
        this.people = people;
        this.inquiries = inquiries;
    }

    @Override
    public List<View> in(InventedCity city) {
        InquiryId asked = people.by(
                city.askedLiaison, () -> inquiries.ask(Place.lesson("sample-course", "second", null), "每个页面都要看一遍吗？"));
        people.as(city.accusedLiaison, () -> inquiries.reply(asked, "要。"));
        return List.of(
                View.of(city.inspector, ExchangeLinks.EXCHANGE),
                View.of(city.supervisor, ExchangeLinks.EXCHANGE + "/:inquiry", ExchangeLinks.to(asked)));
    }
}
