package org.jianfu.intake;

import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody who reported left a way to be reached, and the handler asks the custodian for it. */
@Component
@Profile("demo")
class ContactStory implements DemonstrationStory {

    private final ReportIntake intake;
    private final Categories categories;
    private final ContactReleases releases;

    ContactStory(ReportIntake intake, Categories categories, ContactReleases releases) {
        this.intake = intake;
        this.categories = categories;
        this.releases = releases;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void tell(DemonstrationCast cast) {
        OpenForm form = intake.open();
        intake.submit(
                form,
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "示例市乙局半个月转发了同一份文件三次，每次都要回函。三份原件都在我这里，可以当面给你们看。",
                        AccusedUnit.of(cast.unit("示例市乙局")),
                        Occurrence.UNSURE,
                        "0858-0000000（示例）"));
        cast.as("handler", 0, () -> releases.ask(form.report(), ContactReleases.CONTACT, "对方说三份原件在手里，要约时间当面看。"));
    }
}
