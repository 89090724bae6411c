package org.jianfu.casework.evidence;

/** A file as a page lists it. */
public record AttachedFile(long id, String name, long size) {}
