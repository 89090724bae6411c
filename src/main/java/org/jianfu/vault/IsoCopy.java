package org.jianfu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianfu.vault.ReadersCopy.NotClean;

/**
 * Films, sound and pictures in the ISO base media format (ISO/IEC 14496-12): what tells of the place, the device and the
 * hour becomes free space of the same size, so that every offset stays right.
 */
final class IsoCopy extends PassingCopy {

    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");

    /** Tracks that are neither seen nor heard, such as the places along the way. */
    private static final Set<String> SHOWN = Set.of("vide", "soun", "text", "sbtl", "subt", "tmcd", "auxv");

    IsoCopy(InputStream original) {
        super(original);
    }

    @Override
    protected boolean next() throws IOException {
        byte[] head = take(8);
        if (head.length < 8) {
            return false;
        }
        long size = ByteBuffer.wrap(head).getInt() & 0xFFFF_FFFFL;
        String name = name(head, 0);
        if (size == 1) {
            byte[] large = takeAll(8);
            size = ByteBuffer.wrap(large).getLong() - 8;
            byte[] both = Arrays.copyOf(head, 16);
            System.arraycopy(large, 0, both, 8, 8);
            head = both;
        }
        long content = size == 0 ? Long.MAX_VALUE : size - 8;
        if (content < 0) {
            throw new IOException("a box smaller than its head");
        }
        if (TELLING.contains(name)) {
            free(head, 0);
            give(head);
            blank(content);
        } else if (CONTAINERS.contains(name) && head.length == 8 && content <= ReadersCopy.MOST_BYTES) {
            byte[] box = Arrays.copyOf(head, (int) size);
            System.arraycopy(takeAll((int) content), 0, box, 8, (int) content);
            try {
                clean(box, 8, box.length);
            } catch (NotClean e) {
                throw new IOException("a box that ends behind the one it lies in", e);
            }
            give(box);
        } else {
            give(head);
            pass(content);
        }
        return true;
    }

    private static void clean(byte[] in, int from, int to) throws NotClean {
        for (Box box : boxes(in, from, to)) {
            if (TELLING.contains(box.name) || box.name.equals("trak") && !isShown(in, box)) {
                blank(in, box);
            } else if (TIMED.contains(box.name)) {
                boolean longer = box.from < box.to && in[box.from] == 1;
                int first = box.from + 4;
                Arrays.fill(in, Math.min(first, box.to), Math.min(first + (longer ? 16 : 8), box.to), (byte) 0);
            } else if (CONTAINERS.contains(box.name)) {
                clean(in, box.from, box.to);
            }
        }
    }

    private static boolean isShown(byte[] in, Box track) throws NotClean {
        for (Box media : boxes(in, track.from, track.to)) {
            if (media.name.equals("mdia")) {
                for (Box handler : boxes(in, media.from, media.to)) {
                    if (handler.name.equals("hdlr") && handler.from + 12 <= handler.to) {
                        return SHOWN.contains(text(in, handler.from + 8));
                    }
                }
            }
        }
        return true;
    }

    private static void blank(byte[] in, Box box) {
        free(in, box.at);
        Arrays.fill(in, box.from, box.to, (byte) 0);
    }

    /**
     * A picture (ISO/IEC 23008-12, HEIF): its Exif and XMP are items like the picture itself, and lie wherever their list
     * says.
     */
    static byte[] picture(byte[] original) throws NotClean {
        byte[] in = original.clone();
        for (Box box : boxes(in, 0, in.length)) {
            if (box.name.equals("meta")) {
                withoutTellingItems(in, box);
            } else if (box.name.equals("moov")) {
                clean(in, box.from, box.to);
            } else if (TELLING.contains(box.name)) {
                blank(in, box);
            }
        }
        return in;
    }

    private static void withoutTellingItems(byte[] in, Box meta) throws NotClean {
        List<Box> parts = boxes(in, meta.from + 4, meta.to);
        Set<Long> telling = new HashSet<>();
        for (Box part : parts) {
            if (part.name.equals("iinf")) {
                telling.addAll(tellingItems(in, part));
            }
        }
        int inMeta = parts.stream()
                .filter(part -> part.name.equals("idat"))
                .mapToInt(part -> part.from)
                .findFirst()
                .orElse(-1);
        for (Box part : parts) {
            if (part.name.equals("iloc")) {
                blankItems(in, part, telling, inMeta);
            }
        }
    }

    private static Set<Long> tellingItems(byte[] in, Box list) throws NotClean {
        Set<Long> telling = new HashSet<>();
        int first = list.from + 4 + (in[list.from] == 0 ? 2 : 4);
        for (Box entry : boxes(in, first, list.to)) {
            if (entry.name.equals("infe") && in[entry.from] >= 2) {
                boolean wide = in[entry.from] >= 3;
                long id = number(in, entry.from + 4, wide ? 4 : 2);
                String type = text(in, entry.from + 4 + (wide ? 4 : 2) + 2);
                if (type.equals("Exif") || type.equals("mime") || type.equals("uri ")) {
                    telling.add(id);
                }
            }
        }
        return telling;
    }

    private static void blankItems(byte[] in, Box list, Set<Long> telling, int inMeta) throws NotClean {
        try {
            int version = in[list.from];
            int offsets = (in[list.from + 4] & 0xF0) >> 4;
            int lengths = in[list.from + 4] & 0x0F;
            int bases = (in[list.from + 5] & 0xF0) >> 4;
            int indexes = version == 0 ? 0 : in[list.from + 5] & 0x0F;
            int at = list.from + 6;
            int wide = version < 2 ? 2 : 4;
            long count = number(in, at, wide);
            at += wide;
            for (long i = 0; i < count; i++) {
                long id = number(in, at, wide);
                at += wide;
                long method = version == 0 ? 0 : number(in, at, 2) & 0xF;
                at += (version == 0 ? 0 : 2) + 2;
                long base = number(in, at, bases);
                at += bases;
                long extents = number(in, at, 2);
                at += 2;
                for (long e = 0; e < extents; e++) {
                    at += indexes;
                    long offset = base + number(in, at, offsets);
                    long length = number(in, at + offsets, lengths);
                    at += offsets + lengths;
                    if (telling.contains(id)) {
                        if (method > 1 || method == 1 && inMeta < 0) {
                            throw new NotClean();
                        }
                        int from = Math.toIntExact(method == 1 ? inMeta + offset : offset);
                        int to = length == 0 ? in.length : Math.toIntExact(from + length);
                        Arrays.fill(in, from, to, (byte) 0);
                    }
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw new NotClean();
        }
    }

    private record Box(String name, int at, int from, int to) {}

    private static List<Box> boxes(byte[] in, int from, int to) throws NotClean {
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (at + 8 <= to) {
            long size = number(in, at, 4);
            int head = 8;
            if (size == 1 && at + 16 <= to) {
                size = number(in, at + 8, 8);
                head = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < head || size > to - at) {
                // QuickTime closes a list with four zeros, and some programs with less than a box
                if (to - at <= 8) {
                    return boxes;
                }
                throw new NotClean();
            }
            boxes.add(new Box(name(in, at), at, at + head, (int) (at + size)));
            at += (int) size;
        }
        return boxes;
    }

    private static long number(byte[] in, int at, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | in[at + i] & 0xFF;
        }
        return number;
    }

    private static String name(byte[] in, int box) {
        return text(in, box + 4);
    }

    private static String text(byte[] in, int at) {
        return new String(in, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static void free(byte[] in, int box) {
        System.arraycopy("free".getBytes(StandardCharsets.ISO_8859_1), 0, in, box + 4, 4);
    }
}
