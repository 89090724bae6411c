package org.jianfu.training;

/** A row that can become a question: its course, lesson and rule exist, and one can answer it. */
record CheckedQuestion(String course, String code, QuestionText text) {}
