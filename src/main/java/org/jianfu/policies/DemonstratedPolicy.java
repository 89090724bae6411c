package org.jianfu.policies;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented city's own rules for what is outside the plan, amended once: two versions to lay beside each other. */
@Component
@Profile("demo")
class DemonstratedPolicy implements DemonstrationStory {

    static final String CODE = "sample-out-of-plan";

    private static final String FIRST = """
            ## 第一条 先批后办 {#c1}

            未列入年度计划的发文、开会、督查检查考核，不得随意开展；确需开展的，填写计划外审批表，经市委办公室批准后方能开展。

            ## 第二条 提前报批 {#c2}

            审批表应当在开展的5个工作日前报送；临时任务最迟在前一天报送。

            ## 第三条 谁来签 {#c3}

            由单位分管负责同志签字，报市委办公室审核。

            ## 第四条 不得补批 {#c4}

            已经开展的，不再受理审批，按违反规定处理。

            ## 第五条 每月报表 {#c5}

            各单位每月5日前报送计划外事项统计表。
            """;

    private static final String SECOND = """
            ## 第一条 先批后办 {#c1}

            未列入年度计划的发文、开会、督查检查考核，不得随意开展；确需开展的，填写计划外审批表，经市领导小组批准后方能开展。

            ## 第二条 谁来签 {#c3}

            由单位主要负责同志签字，市委办公室审核，报市领导小组批准。

            ## 第三条 提前报批 {#c2}

            审批表应当在开展的3个工作日前报送；抢险救灾等紧急情况，可以先开展，24小时内补报。

            ## 第四条 不得补批 {#c4}

            已经开展的，不再受理审批，按违反规定处理。

            ## 第五条 系统自动统计 {#c6}

            计划外事项由门户自动统计，不再要求各单位报送统计表。
            """;

    private final PolicyEditing editing;
    private final Clock clock;

    DemonstratedPolicy(PolicyEditing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void tell(DemonstrationCast cast) {
        LocalDate newYear = LocalDate.now(clock).withDayOfYear(1);
        EditionText first = text(newYear.minusYears(1), null, FIRST);
        EditionText second = text(newYear, "与上一版相比：审批人改为市领导小组，时限缩短，取消了每月报表。", SECOND);
        publish(cast, 40, cast.as("editor", 41, () -> editing.add(CODE, PolicyTopic.LOCAL, first)), first);
        publish(cast, 20, cast.as("editor", 21, () -> editing.revise(CODE)), second);
    }

    private void publish(DemonstrationCast cast, int daysAgo, EditionId version, EditionText text) {
        cast.as("editor", daysAgo + 1, () -> {
            EditionDraft typed = editing.write(version, editing.get(version).seen(), text);
            editing.submit(version, typed.seen());
        });
        cast.as("supervisor", daysAgo, () -> {
            editing.publish(version, editing.get(version).seen());
        });
    }

    private static EditionText text(LocalDate effective, @Nullable String note, String body) {
        var particulars = new PolicyParticulars(
                "示例市计划外事项审批办法",
                "Measures of the Invented City for What Is outside the Plan",
                "示例市委办公室",
                "示例办〔" + effective.minusDays(20).getYear() + "〕5号",
                PartialDate.parse(effective.minusDays(20).toString()),
                effective.minusDays(15),
                effective,
                null,
                note);
        return new EditionText(particulars, "纸质文件（演示）", body);
    }
}
