package org.jianfu.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jianfu.learning.LearningLinks;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.PolicyLinks;
import org.jspecify.annotations.Nullable;

/**
 * Where a question stands 提问的位置. Anchors are kept through all versions of a text.
 *
 * @param of {@code course/lesson}, or the policy's short name
 * @param anchor the section or clause; null for the text as a whole
 */
@Embeddable
public record Place(
        @Enumerated(EnumType.STRING) @Column(name = "place_kind")
        PlaceKind kind,

        @Column(name = "place_of") String of,
        @Column(name = "place_anchor") @Nullable String anchor) {

    private static final String NAME = "[a-z][a-z0-9-]{0,59}";
    private static final Pattern FORM = Pattern.compile(
            "(lesson):(" + NAME + "/" + NAME + ")(?:#(" + NAME + "))?|(clause):(" + NAME + ")(?:#(" + NAME + "))?");

    /** A section of a lesson, or the whole of it. */
    public static Place lesson(String course, String lesson, @Nullable String section) {
        return new Place(PlaceKind.LESSON, course + "/" + lesson, section);
    }

    static Place of(ClauseRef clause) {
        return new Place(PlaceKind.CLAUSE, clause.policy(), clause.anchor());
    }

    /** What {@link #toString} wrote, from an address for example. */
    public static Optional<Place> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = form.group(1) != null ? 1 : 4;
        PlaceKind kind = PlaceKind.valueOf(form.group(first).toUpperCase(Locale.ROOT));
        return Optional.of(new Place(kind, form.group(first + 1), form.group(first + 2)));
    }

    /** Where the text is read, without a leading slash. */
    public String link() {
        String shelf = kind == PlaceKind.LESSON ? LearningLinks.STAFF_SHELF : PolicyLinks.STAFF_POLICIES;
        return shelf + "/" + of + (anchor == null ? "" : "#" + anchor);
    }

    /** As it stands in an address: {@code lesson:course/lesson#section}. */
    @Override
    public String toString() {
        return kind.word() + ":" + of + (anchor == null ? "" : "#" + anchor);
    }
}
