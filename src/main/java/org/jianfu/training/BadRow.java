package org.jianfu.training;

/**
 * A row of a file that was not taken.
 *
 * @param problem what to mend, in the language of whoever brought it
 */
public record BadRow(QuestionRow row, String problem) {}
