package org.jianfu.ui;

import java.util.Locale;

/**
 * Something everybody may read without an account, such as the courses: named in the head of plain pages. A bean of the
 * module that owns it.
 *
 * @param order which comes first
 * @param address without a leading slash; its pages lie below it
 * @param titleKey text key of its name
 */
public record Library(int order, String address, String titleKey) {

    /** Where it begins, in the language of the page that leads there. */
    public String address(Locale locale) {
        return address + (locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "?lang=en" : "");
    }

    /** Whether a page is one of its pages. */
    boolean holds(String page) {
        return page.equals("/" + address) || page.startsWith("/" + address + "/");
    }
}
