package org.jianfu.intake;

import org.jianfu.vault.StoredFile;

/** A file a reporter has just added 证据: already sealed and on disk, not yet part of a report. */
public record Evidence(String name, String mediaType, StoredFile file) {

    public long size() {
        return file.size();
    }

    public String storedName() {
        return file.name();
    }
}
