package org.jianfu.ui;

/**
 * A group of the staff portal's menu, one of the office's nets and lines 三网五线. A bean of the module that opens the group;
 * any module puts its pages there by the order in their {@code @Menu}.
 *
 * @param hundred which orders belong to it: 3 for 300 to 399
 * @param titleKey text key of its name
 */
public record MenuGroup(int hundred, String titleKey) {}
