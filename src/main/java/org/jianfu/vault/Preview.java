package org.jianfu.vault;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.Refused;

/**
 * What of a file can be looked at without taking it away 预览: pictures, and nothing else. Whoever looks is not made to
 * unpack a bomb, so what would grow beyond bounds is refused by what its head says, before anything is drawn.
 */
public final class Preview {

    /** More than any camera in a pocket takes, and still no burden for a browser. */
    static final long MOST_PIXELS = 60_000_000;

    private static final Set<DetectedType> PICTURES =
            Set.of(DetectedType.JPEG, DetectedType.PNG, DetectedType.GIF, DetectedType.BMP, DetectedType.WEBP);

    private Preview() {}

    /**
     * One picture, as a browser draws it.
     *
     * @param mediaType one of a fixed few, by the content and not by the name
     */
    public record Picture(String mediaType, byte[] bytes) {}

    /** Whether a file of this name may have a preview; its content decides when somebody looks. */
    public static boolean isOffered(String name) {
        return DetectedType.byExtension(FileName.of(name).extension())
                .filter(Preview::isSupported)
                .isPresent();
    }

    private static boolean isSupported(DetectedType type) {
        return PICTURES.contains(type) || type == DetectedType.PDF;
    }

    /**
     * The pictures of a file, one for each page.
     *
     * @param content is read and closed
     * @throws Refused when it is no picture and no PDF, larger than is shown, or broken
     */
    public static List<Picture> of(String name, InputStream content) {
        try (content) {
            byte[] bytes = content.readNBytes((int) FileTypes.MOST_BYTES + 1);
            DetectedType type = FileTypes.check(new ByteArrayInputStream(bytes), name);
            if (!isSupported(type)) {
                throw new Refused("vault.preview.none");
            }
            if (type == DetectedType.PDF) {
                return PdfPages.drawn(bytes);
            }
            requireBounded(PictureSize.of(type, bytes));
            return List.of(new Picture(type.mediaType(), bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws Refused when it is larger than is shown, or nothing at all */
    static void requireBounded(Dimension size) {
        if (size.width < 1 || size.height < 1) {
            throw new Refused("vault.preview.broken");
        }
        if ((long) size.width * size.height > MOST_PIXELS) {
            throw new Refused("vault.preview.large");
        }
    }
}
