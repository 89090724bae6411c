package org.jianfu.documents;

/** A series of document numbers and the prefix 机关代字 they carry now. */
public record NumberSeries(String code, String prefix) {}
