package org.jianfu.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jianfu.vault.ReadersCopy.NotClean;

/** Pictures without what cameras and programs write beside the picture; not one pixel changes. */
final class PictureCopy {

    private static final Set<String> PNG_PARTS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");

    private PictureCopy() {}

    /**
     * ITU T.81 (JPEG): kept are the segments that draw, the colour profile and how the camera was held; whatever follows the end
     * of the picture, such as the film of a "live" photograph, is left out.
     */
    static byte[] jpeg(byte[] in) throws NotClean {
        var out = new ByteArrayOutputStream(in.length);
        int at = 2;
        require(in.length > 4 && u8(in, 0) == 0xFF && u8(in, 1) == 0xD8);
        out.write(in, 0, 2);
        while (true) {
            require(at + 1 < in.length && u8(in, at) == 0xFF);
            int marker = u8(in, at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0xD9) {
                out.write(in, at, 2);
                return out.toByteArray();
            } else {
                require(at + 3 < in.length);
                int length = 2 + u16(in, at + 2);
                require(length >= 4 && at + length <= in.length);
                segment(in, at, marker, length, out);
                at += length;
                if (marker == 0xDA) {
                    int end = endOfScan(in, at);
                    out.write(in, at, end - at);
                    at = end;
                }
            }
        }
    }

    private static void segment(byte[] in, int at, int marker, int length, ByteArrayOutputStream out) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        if (marker == 0xE1 && isExif(in, at + 4)) {
            int turned = orientation(Arrays.copyOfRange(in, at + 10, at + length));
            if (turned > 1 && turned <= 8) {
                out.writeBytes(onlyTurned(turned));
            }
        } else if (!application && marker != 0xFE
                || marker == 0xE0
                || marker == 0xEE
                || marker == 0xE2 && startsWith(in, at + 4, "ICC_PROFILE")) {
            out.write(in, at, length);
        }
    }

    /** In a scan a marker never follows by itself: 0 stands for the byte 0xFF, and D0 to D7 begin it anew. */
    private static int endOfScan(byte[] in, int from) throws NotClean {
        for (int at = from; at + 1 < in.length; at++) {
            if (u8(in, at) == 0xFF) {
                int next = u8(in, at + 1);
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
            }
        }
        throw new NotClean();
    }

    private static boolean isExif(byte[] in, int at) {
        return startsWith(in, at, "Exif\0\0");
    }

    /** Tag 0x0112 of the first directory (TIFF 6.0); 1 when it says nothing. */
    private static int orientation(byte[] tiff) {
        if (tiff.length < 14) {
            return 1;
        }
        var bytes = ByteBuffer.wrap(tiff);
        bytes.order(tiff[0] == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        if (directory < 8 || directory + 2 > tiff.length) {
            return 1;
        }
        int entries = bytes.getShort(directory) & 0xFFFF;
        for (int i = 0, at = directory + 2; i < entries && at + 12 <= tiff.length; i++, at += 12) {
            if ((bytes.getShort(at) & 0xFFFF) == 0x0112) {
                return bytes.getShort(at + 8) & 0xFFFF;
            }
        }
        return 1;
    }

    private static byte[] onlyTurned(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** ISO/IEC 15948 (PNG): kept are the chunks that draw. */
    static byte[] png(byte[] in) throws NotClean {
        var out = new ByteArrayOutputStream(in.length);
        require(in.length > 8);
        out.write(in, 0, 8);
        int at = 8;
        while (true) {
            require(at + 12 <= in.length);
            int length = ByteBuffer.wrap(in).getInt(at);
            require(length >= 0 && length <= in.length - at - 12);
            String name = new String(in, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (PNG_PARTS.contains(name)) {
                out.write(in, at, length + 12);
            }
            if (name.equals("IEND")) {
                return out.toByteArray();
            }
            at += length + 12;
        }
    }

    /** GIF 89a: kept are pictures, how they follow each other, and whether they do so for ever. */
    static byte[] gif(byte[] in) throws NotClean {
        var out = new ByteArrayOutputStream(in.length);
        require(in.length > 13);
        int at = 13 + palette(u8(in, 10));
        require(at < in.length);
        out.write(in, 0, at);
        while (true) {
            require(at < in.length);
            int kind = u8(in, at);
            int end;
            if (kind == 0x3B) {
                out.write(in, at, 1);
                return out.toByteArray();
            } else if (kind == 0x2C) {
                require(at + 10 < in.length);
                end = blocks(in, at + 11 + palette(u8(in, at + 9)));
                out.write(in, at, end - at);
            } else {
                require(kind == 0x21 && at + 2 < in.length);
                end = blocks(in, at + 2);
                boolean draws =
                        u8(in, at + 1) == 0xF9 || u8(in, at + 1) == 0xFF && startsWith(in, at + 3, "NETSCAPE2.0");
                if (draws) {
                    out.write(in, at, end - at);
                }
            }
            at = end;
        }
    }

    private static int palette(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int blocks(byte[] in, int from) throws NotClean {
        int at = from;
        while (true) {
            require(at < in.length);
            int length = u8(in, at);
            at += 1 + length;
            if (length == 0) {
                return at;
            }
        }
    }

    private static void require(boolean wellBuilt) throws NotClean {
        if (!wellBuilt) {
            throw new NotClean();
        }
    }

    private static boolean startsWith(byte[] in, int at, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= in.length && Arrays.equals(in, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static int u8(byte[] in, int at) {
        return in[at] & 0xFF;
    }

    private static int u16(byte[] in, int at) {
        return u8(in, at) << 8 | u8(in, at + 1);
    }
}
