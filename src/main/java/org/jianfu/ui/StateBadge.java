package org.jianfu.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import org.jianfu.kernel.Texts;

/** A state in words, coloured by its tone; never by colour alone. */
public class StateBadge extends Badge {

    /** How a state feels. */
    public enum Tone {
        /** nothing to do */
        QUIET,
        /** under way */
        ACTIVE,
        /** ended well */
        GOOD,
        /** wants attention */
        ATTENTION,
        /** a warning or a failure */
        BAD
    }

    /** @param state an enum constant whose wording stands in its module's bundle, see {@link Texts#key(Enum)} */
    public StateBadge(Enum<?> state, Tone tone) {
        setText(getTranslation(Texts.key(state)));
        switch (tone) {
            case QUIET -> addClassName("jf-quiet");
            case ACTIVE -> {}
            case GOOD -> addThemeVariants(BadgeVariant.SUCCESS);
            case ATTENTION -> addThemeVariants(BadgeVariant.WARNING);
            case BAD -> addThemeVariants(BadgeVariant.ERROR);
        }
    }
}
