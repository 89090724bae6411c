package org.jianfu.intake;

/** A file a reporter added, as a list shows it. */
public record AttachedFile(long id, String name, String mediaType, long size) {}
