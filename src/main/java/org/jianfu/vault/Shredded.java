package org.jianfu.vault;

/** The data key asked for is gone, and with it everything it sealed 已销毁. */
public class Shredded extends RuntimeException {

    Shredded(DataKeyId id) {
        super("data key " + id + " is shredded or was never kept");
    }
}
