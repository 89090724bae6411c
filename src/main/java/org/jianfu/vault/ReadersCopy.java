package org.jianfu.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jianfu.kernel.Refused;

/**
 * What people get of a file somebody sent 阅读副本: the same to look at and to listen to, without what it tells about who
 * made it (place, device, author, hour) and without what could run (macros, scripts, embedded programs). The original stays
 * sealed as it came.
 */
public final class ReadersCopy {

    /** What is rewritten as a whole is held in memory; films and sound are cleaned while they pass. */
    static final int MOST_BYTES = 64 << 20;

    private ReadersCopy() {}

    /**
     * The copy; closing it closes the original.
     *
     * @param mediaType one of {@link DetectedType}'s
     * @throws Refused when nothing safe can be made of it; then only the original is left to ask for
     */
    public static InputStream of(String mediaType, InputStream original) throws IOException {
        for (DetectedType type : DetectedType.values()) {
            if (type.mediaType().equals(mediaType)) {
                return of(type, original);
            }
        }
        original.close();
        throw noCopy();
    }

    static InputStream of(DetectedType type, InputStream original) throws IOException {
        return switch (type) {
            case TEXT, CSV, AMR, BMP -> original;
            case MP4, THREE_GP, MOV, M4A -> new IsoCopy(original);
            case WAV, WEBP -> new RiffCopy(original);
            case MP3, AAC -> new UntaggedSound(original);
            default -> rewritten(type, original);
        };
    }

    private static InputStream rewritten(DetectedType type, InputStream original) throws IOException {
        byte[] bytes;
        try (original) {
            bytes = original.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw noCopy();
        }
        try {
            return new ByteArrayInputStream(rewritten(type, bytes));
        } catch (NotClean | IOException | RuntimeException broken) {
            // It lies in memory: whatever goes wrong is the file's own fault.
            throw noCopy();
        }
    }

    /** Also for pictures that lie in documents. */
    static byte[] rewritten(DetectedType type, byte[] bytes) throws IOException, NotClean {
        return switch (type) {
            case JPEG -> PictureCopy.jpeg(bytes);
            case PNG -> PictureCopy.png(bytes);
            case GIF -> PictureCopy.gif(bytes);
            case HEIC -> IsoCopy.picture(bytes);
            case PDF -> PdfCopy.of(bytes);
            case DOCX, XLSX, PPTX, OFD -> PackageCopy.of(bytes);
            case DOC, XLS, PPT, WPS, ET, DPS -> CompoundCopy.of(bytes);
            case RTF -> RtfCopy.of(bytes);
            default -> throw new NotClean();
        };
    }

    private static Refused noCopy() {
        return new Refused("vault.refused.noCopy");
    }

    /** It is not built as its kind is built, so nobody knows what would be left in it. */
    static final class NotClean extends Exception {
        private static final long serialVersionUID = 1;
    }
}
