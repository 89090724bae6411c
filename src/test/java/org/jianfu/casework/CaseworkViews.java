package org.jianfu.casework;

import java.util.List;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.LeadId;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class CaseworkViews implements ModuleViews {

    private final AutowireCapableBeanFactory beans;

    CaseworkViews(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public List<View> in(InventedCity city) {
        LeadId lead = beans.createBean(CaseFixture.class).reported(city);
        return List.of(
                View.of(city.supervisor, CaseworkLinks.LEADS, CaseworkLinks.LEADS + "?queue=ALL"),
                View.of(city.supervisor, CaseworkLinks.LEADS + "/:lead", CaseworkLinks.to(lead)),
                View.of(city.supervisor, CaseworkLinks.LEADS + "/:lead/notice", CaseworkLinks.toNotice(lead)),
                View.of(city.supervisor, CaseworkLinks.LEADS + "/:lead/finding", CaseworkLinks.toFinding(lead)),
                View.of(city.supervisor, CaseworkLinks.LEADS + "/:lead/entry", CaseworkLinks.toEntry(lead)),
                View.of(city.accusedLiaison, CaseworkLinks.VERIFICATIONS));
    }
}
