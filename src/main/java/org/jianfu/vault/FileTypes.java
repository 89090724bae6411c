package org.jianfu.vault;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jianfu.kernel.Refused;

/** Which files may come in 附件规则: an allow-list judged by content, and how large and how many. */
public final class FileTypes {

    public static final int MOST_FILES = 10;
    public static final int MEGABYTES = 50;
    public static final long MOST_BYTES = MEGABYTES * 1024L * 1024L;

    static final int HEAD = 1 << 16;

    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private FileTypes() {}

    /** Every accepted extension, in lower case with its dot, as an upload field wants them. */
    public static List<String> extensions() {
        return Arrays.stream(DetectedType.values())
                .flatMap(type -> type.extensions().stream())
                .map("."::concat)
                .toList();
    }

    /**
     * What a file is.
     *
     * @param content read as far as needed, not closed
     * @param name as the person gave it
     * @throws Refused naming the file and the reason, when it is empty, unsupported or not what its name says
     */
    public static DetectedType check(InputStream content, String name) {
        var fileName = FileName.of(name);
        try {
            var in = new BufferedInputStream(content, HEAD);
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            if (head.length == 0) {
                throw new Refused("vault.refused.empty", fileName.value());
            }
            var type = DetectedType.byExtension(fileName.extension())
                    .orElseThrow(() -> new Refused("vault.refused.unsupported", fileName.value()));
            if (!type.signatures().contains(signature(head))
                    || !type.container().holds(in, type.marker())) {
                throw new Refused("vault.refused.notWhatItSays", fileName.value(), fileName.extension());
            }
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signature(byte[] head) throws IOException {
        return SIGNATURES
                .detect(new ByteArrayInputStream(head), new Metadata())
                .getBaseType()
                .toString();
    }
}
