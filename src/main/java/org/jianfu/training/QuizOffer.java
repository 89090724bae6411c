package org.jianfu.training;

import org.jianfu.learning.CourseCover;

/**
 * What one is told before a quiz begins.
 *
 * @param asked how many questions will be drawn
 * @param needed how many of them must be right
 * @param passed whether the reader has passed already
 */
public record QuizOffer(CourseCover course, int asked, int needed, boolean passed) {}
