package org.jianfu.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found: as small as what one wants to open, such as a clause or the section of a lesson.
 *
 * @param number of a document or a clause, as it prints it; may be empty
 * @param text its words without any marks
 * @param standing whether it holds; null where that is no question
 */
public record Searchable(
        SearchKind kind,
        Place place,
        Name title,
        String number,
        String text,
        Belonging belonging,
        @Nullable Standing standing) {

    /**
     * Where it is read; no two texts are read at the same place.
     *
     * @param address for everybody, without a leading slash
     * @param staffAddress inside the staff portal, without a leading slash
     */
    public record Place(String address, String staffAddress) {}

    /** A name, perhaps in English too. */
    public record Name(String chinese, @Nullable String english) {

        /** In this language, where there is one. */
        public String in(Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) && english != null ? english : chinese;
        }
    }

    /**
     * What it belongs to.
     *
     * @param whole the policy of a clause, the lesson of a section; null where it is a whole itself
     * @param shelf the course, or who issued it
     */
    public record Belonging(@Nullable Name whole, Name shelf) {}

    /**
     * Whether one may go by it.
     *
     * @param statusKey text key of the status's name
     * @param over whether it holds no longer
     */
    public record Standing(String statusKey, boolean over) {}
}
