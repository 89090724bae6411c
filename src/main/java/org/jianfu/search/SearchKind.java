package org.jianfu.search;

/**
 * What sort of thing can be found, such as a policy or a lesson: a constant of the module that has it.
 *
 * @param code its short name in addresses
 * @param order which comes first in the filters
 * @param titleKey text key of its name
 * @param whole whether it is a thing of its own, not a part of another one; it comes before its parts
 */
public record SearchKind(String code, int order, String titleKey, boolean whole) {}
