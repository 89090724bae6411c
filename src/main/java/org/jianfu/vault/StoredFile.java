package org.jianfu.vault;

/**
 * A sealed file on the disk.
 *
 * @param name random name under which it lies there
 * @param size bytes of its content
 * @param sha256 of the ciphertext, so that a backup can be checked without any key, and nobody who holds a document can
 *     look up who sent it in
 */
public record StoredFile(String name, long size, String sha256) {}
