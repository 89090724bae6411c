package org.jianfu.ledger;

import java.util.List;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.LetterFixture;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.LeadId;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class LedgerViews implements ModuleViews {

    private final AutowireCapableBeanFactory beans;

    LedgerViews(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public List<View> in(InventedCity city) {
        CaseFixture cases = beans.createBean(CaseFixture.class);
        LetterFixture letters = beans.createBean(LetterFixture.class);
        LeadId lead = cases.reported(city);
        NegativeEntryId entry = cases.entered(city, lead);
        NoticeId notice = letters.issued(city, lead, entry);
        OrderId order = letters.ordered(city, lead, entry);
        return List.of(
                View.of(city.supervisor, NoticeLinks.NOTICES),
                View.of(city.supervisor, OrderLinks.ORDERS),
                View.of(city.supervisor, NegativeListLinks.ENTRIES),
                View.of(city.accusedLiaison, NoticeLinks.NOTICES + "/:id", NoticeLinks.to(notice)),
                View.of(city.accusedLiaison, OrderLinks.ORDERS + "/:id", OrderLinks.to(order)));
    }
}
