package org.jianfu.search.ui;

/** The wordings of the portal in a reader's language. */
@FunctionalInterface
interface Wording {

    String of(String key, Object... args);
}
