package org.jianfu.ledger;

import java.time.Instant;
import java.util.List;
import org.jianfu.kernel.AccountId;

/** A unit's reply, opened for somebody who may read it. */
public record UnitReply(String text, List<File> files, AccountId by, Instant at) {

    public UnitReply {
        files = List.copyOf(files);
    }

    /**
     * A file of the reply.
     *
     * @param stored the random name under which it lies on the disk
     */
    public record File(String name, String stored, String mediaType, long size) {}
}
