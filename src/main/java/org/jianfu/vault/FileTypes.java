package org.jianfu.vault;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jianfu.kernel.Refused;

/**
 * Which files may come in 附件规则: an allow-list judged by content, and how large and how many. What a file is called is a
 * hint and no more: telephones and chat programs rename what they pass on.
 */
public final class FileTypes {

    public static final int MOST_FILES = 10;
    public static final int MEGABYTES = 50;
    public static final long MOST_BYTES = MEGABYTES * 1024L * 1024L;

    static final int HEAD = 1 << 16;

    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    /** What Tika calls first bytes that leave no doubt. */
    private static final Map<String, DetectedType> PLAIN = Map.ofEntries(
            Map.entry("application/pdf", DetectedType.PDF),
            Map.entry("application/rtf", DetectedType.RTF),
            Map.entry("image/jpeg", DetectedType.JPEG),
            Map.entry("image/png", DetectedType.PNG),
            Map.entry("image/gif", DetectedType.GIF),
            Map.entry("image/bmp", DetectedType.BMP),
            Map.entry("image/webp", DetectedType.WEBP),
            Map.entry("image/heic", DetectedType.HEIC),
            Map.entry("image/heif", DetectedType.HEIC),
            Map.entry("image/heic-sequence", DetectedType.HEIC),
            Map.entry("image/heif-sequence", DetectedType.HEIC),
            Map.entry("audio/mpeg", DetectedType.MP3),
            Map.entry("audio/x-aac", DetectedType.AAC),
            Map.entry("audio/amr", DetectedType.AMR),
            Map.entry("audio/vnd.wave", DetectedType.WAV),
            Map.entry("audio/x-wav", DetectedType.WAV));

    /** Text that a browser or a viewer would run. */
    private static final Set<String> MARKUP = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/xml",
            "text/xml",
            "application/mathml+xml");

    private FileTypes() {}

    /**
     * What a file is, by its content.
     *
     * @param content read as far as needed, not closed
     * @param name as the person gave it; decides only where the content leaves it open, as between Word's and WPS's files
     * @throws Refused naming the file and the reason, when it is empty, damaged or of a kind that is not accepted
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
            return detect(head, in, fileName.extension()).orElseThrow(() -> refusal(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DetectedType> detect(byte[] head, InputStream in, String extension) throws IOException {
        if (isAdts(head)) {
            return Optional.of(DetectedType.AAC);
        }
        String signature = signature(head);
        DetectedType plain = PLAIN.get(signature);
        if (plain != null) {
            return Optional.of(plain);
        }
        if (Containers.isZip(head)) {
            return Containers.inZip(in);
        }
        if (Containers.isCompound(head)) {
            return Containers.inCompound(in, extension);
        }
        if (IsoMedia.is(head)) {
            return IsoMedia.type(head, extension);
        }
        return TextFiles.isText(head) ? TextFiles.type(head, MARKUP.contains(signature), extension) : Optional.empty();
    }

    /** AAC as a stream (ISO/IEC 13818-7): twelve bits of sync, then layer 0, which MP3 never has. */
    private static boolean isAdts(byte[] head) {
        return head.length >= 4 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xF6) == 0xF0;
    }

    /** Who gave it a name we know hears that it is damaged; anybody else, that the kind is not accepted. */
    private static Refused refusal(FileName name) {
        return DetectedType.byExtension(name.extension()).isPresent()
                ? new Refused("vault.refused.notWhatItSays", name.value(), name.extension())
                : new Refused("vault.refused.unsupported", name.value());
    }

    private static String signature(byte[] head) throws IOException {
        return SIGNATURES
                .detect(new ByteArrayInputStream(head), new Metadata())
                .getBaseType()
                .toString();
    }
}
