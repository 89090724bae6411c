package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadPage;
import org.jianfu.kernel.LeadId;
import org.jspecify.annotations.Nullable;

/** The lead a page shows, for the parts of that page. */
interface OpenLead {

    /** What is shown of it, read when the page was. */
    LeadPage shown();

    default LeadPage.Facts lead() {
        return shown().facts();
    }

    Names names();

    Clock clock();

    default LocalDate today() {
        return LocalDate.now(clock());
    }

    default ZoneId zone() {
        return clock().getZone();
    }

    /**
     * Takes a step and shows what came of it. When somebody else was faster, the page behind shows the new state, the
     * refusal says what they did, and trying again means having seen it.
     */
    void attempt(Runnable step);

    default String translate(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    default LeadId id() {
        return lead().id();
    }

    default @Nullable Integer version() {
        return lead().version();
    }

    /** Whether the lead is only read here, beside a step that is taken; its other steps are offered on its own page. */
    default boolean isBeside() {
        return false;
    }

    /** Why a step is not possible now, or null. */
    default @Nullable String whyNot(LeadAction action) {
        return shown().steps()
                .whyNot(action)
                .map(refused -> translate(refused.key(), refused.args()))
                .orElse(null);
    }

    default boolean allows(LeadAction action) {
        return shown().steps().allows(action);
    }
}
