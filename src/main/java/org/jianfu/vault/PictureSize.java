package org.jianfu.vault;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jianfu.kernel.Refused;

/** How large a picture says it is, without drawing it. */
final class PictureSize {

    private PictureSize() {}

    /** @throws Refused when it does not say */
    static Dimension of(DetectedType type, byte[] bytes) {
        try {
            return type == DetectedType.WEBP ? webp(bytes) : known(bytes);
        } catch (IOException | RuntimeException broken) {
            throw new Refused("vault.preview.broken");
        }
    }

    private static Dimension known(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** RFC 9649: the first chunk says it, each kind in its own way. */
    private static Dimension webp(byte[] bytes) {
        return switch (new String(bytes, 12, 4, StandardCharsets.US_ASCII)) {
            case "VP8X" -> new Dimension(1 + number(bytes, 24, 3), 1 + number(bytes, 27, 3));
            case "VP8L" -> {
                int packed = number(bytes, 21, 4);
                yield new Dimension(1 + (packed & 0x3FFF), 1 + (packed >>> 14 & 0x3FFF));
            }
            case "VP8 " -> new Dimension(number(bytes, 26, 2) & 0x3FFF, number(bytes, 28, 2) & 0x3FFF);
            default -> throw new Refused("vault.preview.broken");
        };
    }

    /** Little end first. */
    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
