package org.jianfu.learning;

/**
 * Readers see a new version of a lesson.
 *
 * @param lesson its short name within the course
 * @param number which version it is
 * @param material whether those who had read an earlier version are to read what changed 重要修改
 */
public record LessonPublished(String course, String lesson, int number, boolean material) {}
