package org.jianfu.testing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes pictures of pages small: such a picture lives on few colours, so the most frequent ones serve for all. */
final class Palette {

    private final int[] colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /** The same picture as a PNG of at most so many bytes, with as many colours as that allows. */
    static byte[] within(int bytes, byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        byte[] small = png;
        for (int count = 256; count >= 4 && small.length > bytes; count /= 2) {
            small = of(picture, count).paint(picture);
        }
        return small;
    }

    private static Palette of(BufferedImage picture, int count) {
        var times = new HashMap<Integer, Integer>();
        for (int colour : pixels(picture)) {
            times.merge(colour & 0xFFFFFF, 1, Integer::sum);
        }
        return new Palette(times.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .mapToInt(Map.Entry::getKey)
                .toArray());
    }

    private byte[] paint(BufferedImage picture) throws IOException {
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(colours.length - 1));
        int depth = bits == 3 ? 4 : bits;
        var model = new IndexColorModel(depth, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var painted = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                depth <= 4 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_INDEXED,
                model);
        int[] pixels = pixels(picture);
        int[] indices = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = nearest.computeIfAbsent(pixels[i] & 0xFFFFFF, this::nearest);
        }
        painted.getRaster().setPixels(0, 0, picture.getWidth(), picture.getHeight(), indices);
        var out = new ByteArrayOutputStream();
        ImageIO.write(painted, "png", out);
        return out.toByteArray();
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], colour) < distance(colours[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int two) {
        int red = (one >> 16 & 0xFF) - (two >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (two >> 8 & 0xFF);
        int blue = (one & 0xFF) - (two & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return picture.getRGB(0, 0, width, height, null, 0, width);
    }
}
