package org.jianfu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianfu.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Sealed files on the disk 加密附件, each under a random name; nothing of them is ever written in clear. */
@Service
public class SealedFiles {

    /** A module that keeps files says which ones, so that the others can be swept. */
    public interface Referenced {

        /** Those of these names that belong to this module. */
        Set<String> among(Set<String> names);
    }

    static final String UNFINISHED = ".part";

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;
    private final Clock clock;

    SealedFiles(@Value("${jianfu.data}/files") Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
        makeFolders();
    }

    /** All at once and before anything comes: a folder made for the first file in it would keep that minute for ever. */
    private void makeFolders() {
        try {
            for (int i = 0; i < 256; i++) {
                Path any = path("%02x".formatted(i) + "0".repeat(30));
                if (DurableFiles.createFolderOf(any)) {
                    cutTimesOfFolders(any);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes an uploaded file in: sealed while it is read, then judged by {@link FileTypes}. Its name gets the extension of what
     * it is.
     *
     * @throws Refused naming the file and the reason; nothing of it stays
     */
    public AcceptedFile accept(DataKey key, String place, String fileName, InputStream in) {
        FileName name = FileName.of(fileName);
        var tooLarge = new Refused("vault.refused.tooLarge", name.value(), FileTypes.MEGABYTES);
        var stored = write(key, place, in, FileTypes.MOST_BYTES, tooLarge);
        try (var content = open(key, place, stored.name())) {
            DetectedType type = FileTypes.check(content, fileName);
            return new AcceptedFile(name.fitting(type).value(), type, stored);
        } catch (RuntimeException e) {
            discard(stored.name());
            throw e;
        } catch (IOException e) {
            discard(stored.name());
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Seals a stream into a file that is durable when this returns.
     *
     * @throws Refused when there are more than {@code limit} bytes
     */
    public StoredFile write(DataKey key, String place, InputStream in, long limit) {
        return write(key, place, in, limit, new Refused("vault.refused.over", limit >> 20));
    }

    private StoredFile write(DataKey key, String place, InputStream in, long limit, Refused tooLarge) {
        String name = randomName();
        Path file = path(name);
        Path draft = file.resolveSibling(name + UNFINISHED);
        try {
            DurableFiles.createFolderOf(file);
            try {
                var digest = sha256();
                long size;
                try (var sealing = key.sealing(place, new DigestOutputStream(DurableFiles.create(draft), digest))) {
                    size = copy(in, sealing, limit, tooLarge);
                }
                DurableFiles.cutTimeToTheDay(draft, LocalDate.now(clock), clock.getZone());
                DurableFiles.moveIntoPlace(draft, file);
                return new StoredFile(name, size, HexFormat.of().formatHex(digest.digest()));
            } finally {
                Files.deleteIfExists(draft);
                cutTimesOfFolders(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cutTimesOfFolders(Path file) throws IOException {
        DurableFiles.cutTimesOfFolders(file, root, LocalDate.now(clock), clock.getZone());
    }

    private static long copy(InputStream in, OutputStream out, long limit, Refused tooLarge) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > limit) {
                throw tooLarge;
            }
            out.write(buffer, 0, n);
        }
        return size;
    }

    /**
     * The content of a sealed file; what was read is genuine, the end included, once the stream has ended.
     *
     * @throws Tampered here or while reading, when it was changed, cut off, removed or sealed for another place
     */
    public InputStream open(DataKey key, String place, String name) {
        try {
            var from = Files.newInputStream(path(name));
            try {
                return UnsealedStream.of(key, place, from);
            } catch (IOException | RuntimeException e) {
                from.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new Tampered("a sealed file is missing", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file, if it is there. */
    public void discard(String name) {
        try {
            if (Files.deleteIfExists(path(name))) {
                cutTimesOfFolders(path(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    private Path path(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a sealed file");
        }
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private static String randomName() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
