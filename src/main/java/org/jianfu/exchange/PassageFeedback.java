package org.jianfu.exchange;

/** What readers said of a passage, for its editors: how many found it clear, how many did not. */
public record PassageFeedback(Place place, String title, long helped, long unclear) {}
