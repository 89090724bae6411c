package org.jianfu.learning;

/**
 * A course as it stands on the shelf.
 *
 * @param introduction what the course says about itself
 * @param lessons how many there are to read
 */
public record CourseCover(LessonHead introduction, int lessons) {

    /** The course's short name. */
    public String code() {
        return introduction.course();
    }

    /** The word of its drawn cover. */
    public String word() {
        String cover = introduction.cover();
        return cover != null
                ? cover
                : introduction.title().substring(0, introduction.title().offsetByCodePoints(0, 1));
    }
}
