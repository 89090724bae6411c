package org.jianfu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** How the inside of a file proves what the file is, where its first bytes alone do not. */
enum Container {
    NONE(Set.of()) {
        @Override
        boolean holds(InputStream in, String marker) {
            return true;
        }
    },

    /** No control characters but line ends, tabs and form feeds in its beginning; GBK is text as much as UTF-8. */
    TEXT(Set.of()) {
        @Override
        boolean holds(InputStream in, String marker) throws IOException {
            byte[] head = in.readNBytes(FileTypes.HEAD);
            boolean utf16 = head.length >= 2 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
            for (byte b : head) {
                if (!utf16 && b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                    return false;
                }
            }
            return true;
        }
    },

    /** Office Open XML: a zip with its list of contents and the folder of the application. */
    OOXML(Set.of("application/zip", "application/x-tika-ooxml")) {
        @Override
        boolean holds(InputStream in, String marker) throws IOException {
            boolean contents = false;
            boolean marked = false;
            long left = MOST_UNPACKED;
            var zip = new ZipInputStream(in, StandardCharsets.UTF_8);
            try {
                for (int entries = 0; entries < MOST_ENTRIES && left > 0; entries++) {
                    var entry = zip.getNextEntry();
                    if (entry == null) {
                        return false;
                    }
                    contents |= entry.getName().equals("[Content_Types].xml");
                    marked |= entry.getName().startsWith(marker);
                    if (contents && marked) {
                        return true;
                    }
                    left -= unpackedSize(zip, left);
                }
                return false;
            } catch (ZipException | IllegalArgumentException e) {
                return false;
            }
        }
    },

    /** The older Office and WPS formats: a compound file with the application's stream. */
    OLE2(Set.of("application/x-tika-msoffice")) {
        @Override
        boolean holds(InputStream in, String marker) throws IOException {
            String wanted = new String(marker.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            String overlap = "";
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                String window = overlap + new String(part, StandardCharsets.ISO_8859_1);
                if (window.contains(wanted)) {
                    return true;
                }
                overlap = window.substring(Math.max(0, window.length() - wanted.length()));
            }
            return false;
        }
    };

    private static final int PART = 1 << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;

    private final Set<String> signatures;

    Container(Set<String> signatures) {
        this.signatures = signatures;
    }

    Set<String> signatures() {
        return signatures;
    }

    abstract boolean holds(InputStream in, String marker) throws IOException;

    /** A zip bomb must not be unpacked to its end only to pass an entry by. */
    private static long unpackedSize(ZipInputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = zip.read(buffer); n >= 0 && size <= limit; n = zip.read(buffer)) {
            size += n;
        }
        return size;
    }
}
