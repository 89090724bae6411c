package org.jianfu.exchange;

import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.jianfu.policies.ClauseRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A question beside a lesson that a colleague answered, one beside a clause that the office answered, and one nobody signed. */
@Component
@Profile("demo")
class ExchangeStory implements DemonstrationStory {

    private static final String COURSE = "grassroots-exchange";

    private final Inquiries inquiries;
    private final ExchangeDesk desk;

    ExchangeStory(Inquiries inquiries, ExchangeDesk desk) {
        this.inquiries = inquiries;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public void tell(DemonstrationCast cast) {
        Place asking = Place.lesson(COURSE, "out-of-plan-approval", "how-to-ask");
        InquiryId oral = cast.as("liaison5", 12, () -> inquiries.ask(asking, "上级部门打电话让明天去开会，说审批表随后补。这种会要不要去？"));
        cast.as("liaison2", 11, () -> inquiries.reply(oral, "先请对方把审批号报过来，记进收到登记；临时任务最迟前一天也要批。我们局问过几次，对方都补齐了才开。"));
        Place length = Place.of(new ClauseRef("formalism-rules", "c2"));
        InquiryId pages = cast.as("liaison3", 9, () -> inquiries.ask(length, "附件里的表格和清单算不算在5000字里？"));
        cast.as("supervisor", 7, () -> desk.official(pages, "正文按字数掌握，附件中的表格、名单不计入。但不得把正文内容挪进附件规避字数。（演示答复）"));
        Place forms = Place.lesson(COURSE, "forms-and-ledgers", "a-form-comes");
        cast.as("trainee", 2, () -> inquiries.askAnonymously(forms, "同一张表两个部门口径不一样，能不能只报一份，请他们自己对？"));
    }
}
