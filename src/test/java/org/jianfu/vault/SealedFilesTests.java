package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFilesTests {

    private static final String PLACE = "report.file/42";
    private static final long LIMIT = 50L << 20;
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T07:15:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path root;

    private final DataKey key = DataKey.fresh();
    private SealedFiles files;

    @BeforeEach
    void onAnEmptyDisk() {
        files = new SealedFiles(root.resolve("files"), NOW);
    }

    @Test
    void contentComesBackUnchanged() throws IOException {
        byte[] content = noise(3 << 20);
        var stored = files.write(key, PLACE, new ByteArrayInputStream(content), LIMIT);

        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(read(stored.name())).isEqualTo(content);
    }

    @Test
    void fiftyMegabytesPassThroughFewMegabytesOfMemory() throws IOException {
        var stored = files.write(key, PLACE, new Zeros(LIMIT), LIMIT);
        long before = used();
        long most = 0;
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (var in = files.open(key, PLACE, stored.name())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size % (10 << 20) < buffer.length) {
                    most = Math.max(most, used());
                }
            }
        }

        assertThat(size).isEqualTo(LIMIT);
        assertThat(most - before).isLessThan(15L << 20);
    }

    @Test
    void oneByteTooManyIsRefusedAndNothingStays() throws IOException {
        assertThatThrownBy(() -> files.write(key, PLACE, new Zeros(LIMIT + 1), LIMIT))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.args()).containsExactly(50L));

        assertThat(stays()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> files.write(key, PLACE, broken, LIMIT)).isInstanceOf(UncheckedIOException.class);
        assertThat(stays()).isEmpty();
    }

    @Test
    void theDiskHoldsOnlyCiphertextUnderARandomNameForThisAccountAlone() throws Exception {
        var stored = files.write(
                key, PLACE, new ByteArrayInputStream("secret secret".repeat(99).getBytes()), LIMIT);
        Path file = file(stored.name());

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(stored.name()).matches("[0-9a-f]{32}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))))
                .isEqualTo(stored.sha256());
    }

    @Test
    void theFilesTimeTellsTheDayOnly() throws IOException {
        var stored = files.write(key, PLACE, new Zeros(10), LIMIT);

        assertThat(Files.getLastModifiedTime(file(stored.name())).toInstant())
                .isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
    }

    @Test
    void aFileMovedToAnotherPlaceDoesNotOpen() {
        var stored = files.write(key, PLACE, new Zeros(10), LIMIT);

        assertThatThrownBy(() -> readAs("report.file/43", key, stored.name())).isInstanceOf(Tampered.class);
        assertThatThrownBy(() -> readAs(PLACE, DataKey.fresh(), stored.name())).isInstanceOf(Tampered.class);
    }

    @Test
    void aChangedFileDoesNotOpen() throws IOException {
        var stored = files.write(key, PLACE, new Zeros(3 << 20), LIMIT);
        for (long at : new long[] {0, 1, 20, 100, 2 << 20, Files.size(file(stored.name())) - 1}) {
            flip(stored.name(), at);
            assertThatThrownBy(() -> read(stored.name())).isInstanceOf(Tampered.class);
            flip(stored.name(), at);
        }

        assertThat(read(stored.name())).hasSize(3 << 20);
    }

    @Test
    void aFileCutOffAnywhereDoesNotOpen() throws IOException {
        var stored = files.write(key, PLACE, new Zeros(3 << 20), LIMIT);
        for (long length :
                new long[] {Files.size(file(stored.name())) - 1, (2 << 20) + 1, (1 << 20) + 1, 1 << 20, 30, 1, 0}) {
            cut(stored.name(), length);
            assertThatThrownBy(() -> read(stored.name())).as("cut to " + length).isInstanceOf(Tampered.class);
        }
    }

    @Test
    void twoFilesSwappedOnTheDiskDoNotOpen() throws IOException {
        var one = files.write(key, "report.file/1", new Zeros(10), LIMIT);
        var two = files.write(key, "report.file/2", new Zeros(10), LIMIT);
        Files.copy(file(two.name()), file(one.name()), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> readAs("report.file/1", key, one.name())).isInstanceOf(Tampered.class);
    }

    @Test
    void aMissingFileIsReportedAsSuch() {
        assertThatThrownBy(() -> read("0".repeat(32)))
                .isInstanceOf(Tampered.class)
                .hasMessageContaining("missing");
    }

    @Test
    void aNameThatIsAPathIsNotFollowed() {
        assertThatThrownBy(() -> read("../../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUploadIsAcceptedWithItsType() {
        var accepted = files.accept(key, PLACE, "C:\\桌面\\会议通知.txt", stream("今天开会"));

        assertThat(accepted.fileName()).isEqualTo("会议通知.txt");
        assertThat(accepted.type()).isEqualTo(DetectedType.TEXT);
    }

    @Test
    void aRefusedUploadIsNamedAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> files.accept(key, PLACE, "空.pdf", stream("")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("vault.refused.empty");
                    assertThat(refused.args()).containsExactly("空.pdf");
                });
        assertThatThrownBy(() -> files.accept(key, PLACE, "大.mp4", new Zeros(FileTypes.MOST_BYTES + 1)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("vault.refused.tooLarge");
                    assertThat(refused.args()).containsExactly("大.mp4", 50);
                });

        assertThat(stays()).isEmpty();
    }

    private byte[] read(String name) throws IOException {
        return readAs(PLACE, key, name);
    }

    private byte[] readAs(String place, DataKey with, String name) throws IOException {
        try (var in = files.open(with, place, name)) {
            return in.readAllBytes();
        }
    }

    private Path file(String name) {
        return root.resolve("files").resolve(name.substring(0, 2)).resolve(name);
    }

    private void flip(String name, long at) throws IOException {
        try (var file = new RandomAccessFile(file(name).toFile(), "rw")) {
            file.seek(at);
            int b = file.read();
            file.seek(at);
            file.write(b ^ 1);
        }
    }

    private void cut(String name, long length) throws IOException {
        try (var file = new RandomAccessFile(file(name).toFile(), "rw")) {
            file.setLength(length);
        }
    }

    private List<Path> stays() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Content of any size that occupies no memory. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(left, length);
            left -= n;
            return n;
        }
    }
}
