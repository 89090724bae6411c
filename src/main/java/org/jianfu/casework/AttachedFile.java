package org.jianfu.casework;

/** A file as a page lists it. */
public record AttachedFile(long id, String name, long size) {}
