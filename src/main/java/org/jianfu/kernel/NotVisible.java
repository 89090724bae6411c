package org.jianfu.kernel;

/** Something does not exist, or not for this person: both look the same, a page that is not found. */
public class NotVisible extends RuntimeException {

    public NotVisible(String what) {
        super(what);
    }
}
