package org.jianfu.vault;

/** An uploaded file that is on the allow-list and lies sealed on the disk, with the name to show for it 附件. */
public record AcceptedFile(String fileName, DetectedType type, StoredFile stored) {}
