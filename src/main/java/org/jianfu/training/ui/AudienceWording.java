package org.jianfu.training.ui;

import org.jianfu.kernel.Texts;
import org.jianfu.training.AssignmentRow;
import org.jianfu.training.Audience;

/** Whom an assignment names, in the language of the page. */
class AudienceWording {

    private final Wording wording;

    AudienceWording(Wording wording) {
        this.wording = wording;
    }

    /** A page's own translations. */
    @FunctionalInterface
    interface Wording {
        String of(String key, Object... args);
    }

    String of(AssignmentRow row) {
        Audience audience = row.audience();
        return switch (audience.kind()) {
            case UNIT -> wording.of("training.audience.unit", row.named());
            case ROLE -> audience.role() == null ? "" : wording.of(Texts.key(audience.role()));
            case PERSON -> row.named();
        };
    }
}
