package org.jianfu.search;

import org.jspecify.annotations.Nullable;

/**
 * A group of words that mean the same, to be looked at and changed.
 *
 * @param seen which state of the row this is
 */
public record SynonymRow(SynonymGroupId id, @Nullable Integer seen, SynonymWords words) {}
