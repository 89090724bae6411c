package org.jianfu.vault;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sound, films and pictures in the ISO base media format (ISO/IEC 14496-12): the file type box names a brand, which every
 * device fills differently, and further ones it is compatible with. Whether there is more than sound in it the brand does
 * not tell; there the name decides.
 */
final class IsoMedia {

    private static final Set<String> PICTURES =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private IsoMedia() {}

    static boolean is(byte[] head) {
        return head.length >= 12 && text(head, 4).equals("ftyp");
    }

    static Optional<DetectedType> type(byte[] head, String extension) {
        String brand = text(head, 8);
        if (brand.equals("avif") || brand.equals("avis")) {
            return Optional.empty();
        }
        if (PICTURES.contains(brand)) {
            return compatible(head).contains("avif") ? Optional.empty() : Optional.of(DetectedType.HEIC);
        }
        if (brand.startsWith("M4A") || DetectedType.M4A.extensions().contains(extension)) {
            return Optional.of(DetectedType.M4A);
        }
        if (brand.equals("qt  ")) {
            return Optional.of(DetectedType.MOV);
        }
        boolean telephone = brand.startsWith("3gp") || brand.startsWith("3g2");
        return Optional.of(
                telephone && !DetectedType.MP4.extensions().contains(extension)
                        ? DetectedType.THREE_GP
                        : DetectedType.MP4);
    }

    private static Set<String> compatible(byte[] head) {
        Set<String> brands = new HashSet<>();
        int end = Math.min(head.length, ((head[2] & 0xFF) << 8) | (head[3] & 0xFF));
        for (int at = 16; at + 4 <= end; at += 4) {
            brands.add(text(head, at));
        }
        return brands;
    }

    private static String text(byte[] head, int from) {
        return new String(head, from, 4, StandardCharsets.ISO_8859_1);
    }
}
