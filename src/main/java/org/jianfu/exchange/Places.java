package org.jianfu.exchange;

import java.util.Locale;
import java.util.Optional;
import org.jianfu.kernel.NotVisible;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonPage;
import org.jianfu.learning.LessonRenderer;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.learning.RenderedLesson;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyLinks;
import org.springframework.stereotype.Component;

/** What the places are called where questions stand, as long as they are there. */
@Component
class Places {

    private final Courses courses;
    private final LessonRenderer renderer;
    private final Policies policies;

    Places(Courses courses, LessonRenderer renderer, Policies policies) {
        this.courses = courses;
        this.renderer = renderer;
        this.policies = policies;
    }

    /** The title of the section or clause; nothing where it is no longer there. */
    Optional<String> title(Place place) {
        return place.kind() == PlaceKind.LESSON ? lesson(place) : clause(place);
    }

    private Optional<String> clause(Place place) {
        ClauseRef wanted = new ClauseRef(place.of(), place.anchor());
        return policies.index()
                .find(wanted)
                .filter(found -> found.ref().equals(wanted))
                .map(CitedClause::label);
    }

    private Optional<String> lesson(Place place) {
        String[] names = place.of().split("/", 2);
        try {
            LessonPage page = courses.lesson(names[0], names[1]);
            String title = page.lesson().title();
            return place.anchor() == null
                    ? Optional.of(title)
                    : renderer
                            .render(page.body(), Locale.SIMPLIFIED_CHINESE, PolicyLinks.STAFF_POLICIES)
                            .parts()
                            .stream()
                            .filter(part -> part.anchor().equals(place.anchor()))
                            .findFirst()
                            .map(RenderedLesson.Part::title)
                            .map(section -> title + " · " + section);
        } catch (NotVisible | LessonWithdrawn gone) {
            return Optional.empty();
        }
    }
}
