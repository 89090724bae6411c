package org.jianfu.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The file outside the database that holds the master key 密钥文件. */
final class KeyFile {

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    MasterKey read() {
        try {
            return MasterKey.parse(Files.readString(file));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // The cause may quote the file, so only its kind goes on.
            throw KeyFileProblem.unreadable(file, new IOException(e.getClass().getName()));
        }
    }

    MasterKey create() {
        var key = MasterKey.fresh();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            DurableFiles.createFolderOf(file);
            Files.deleteIfExists(draft);
            try (var out = DurableFiles.create(draft)) {
                out.write(key.json().getBytes(StandardCharsets.UTF_8));
            }
            DurableFiles.moveIntoPlace(draft, file);
            return key;
        } catch (IOException e) {
            throw KeyFileProblem.unwritable(file, e);
        }
    }
}
