package org.jianfu.search;

/**
 * A portion of texts was published, changed or withdrawn: what is found follows as soon as that is kept.
 *
 * @param source the {@link SearchSource}'s name
 * @param part which portion of it
 */
public record SearchChanged(String source, String part) {}
