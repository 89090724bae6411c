package org.jianfu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Files whose first bytes only say that they hold others: what they hold says what they are. */
final class Containers {

    private static final int PART = 1 << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;

    /** Office Open XML (ISO/IEC 29500) beside its list of contents: the folder of the application. */
    private static final Map<String, DetectedType> OOXML = Map.of(
            "word/", DetectedType.DOCX,
            "xl/", DetectedType.XLSX,
            "ppt/", DetectedType.PPTX);

    private Containers() {}

    static boolean isZip(byte[] head) {
        return startsWith(head, 'P', 'K', 3, 4);
    }

    /** The older formats of Office and WPS: a compound file, [MS-CFB]. */
    static boolean isCompound(byte[] head) {
        return startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    private static boolean startsWith(byte[] head, int... wanted) {
        for (int at = 0; at < wanted.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != wanted[at]) {
                return false;
            }
        }
        return true;
    }

    /** Word, Excel, PowerPoint or OFD; empty for every other zip, and for one that is damaged or unpacks to too much. */
    static Optional<DetectedType> inZip(InputStream in) throws IOException {
        Set<String> seen = new HashSet<>();
        long left = MOST_UNPACKED;
        // programs that write to a stream store entries whose size follows them
        var zip = new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
        try {
            for (int entries = 0; entries < MOST_ENTRIES && left > 0; entries++) {
                ZipArchiveEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                seen.add(marker(entry.getName()));
                Optional<DetectedType> known = known(seen);
                if (known.isPresent()) {
                    return known;
                }
                left -= unpackedSize(zip, left);
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String marker(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash + 1);
    }

    private static Optional<DetectedType> known(Set<String> seen) {
        if (seen.contains("OFD.xml")) {
            return Optional.of(DetectedType.OFD);
        }
        return seen.contains("[Content_Types].xml")
                ? OOXML.entrySet().stream()
                        .filter(folder -> seen.contains(folder.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    /** A zip bomb must not be unpacked to its end only to pass an entry by. */
    private static long unpackedSize(InputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = zip.read(buffer); n >= 0 && size <= limit; n = zip.read(buffer)) {
            size += n;
        }
        return size;
    }

    /** By the stream of its application; a document with a sheet in it has both, and its name says which it is. */
    static Optional<DetectedType> inCompound(InputStream in, String extension) throws IOException {
        Set<String> streams = streams(in, Set.of("WordDocument", "PowerPoint Document", "Workbook"));
        Map<DetectedType, String> kinds = new LinkedHashMap<>();
        kinds.put(DetectedType.DOC, "WordDocument");
        kinds.put(DetectedType.PPT, "PowerPoint Document");
        kinds.put(DetectedType.XLS, "Workbook");
        kinds.put(DetectedType.WPS, "WordDocument");
        kinds.put(DetectedType.DPS, "PowerPoint Document");
        kinds.put(DetectedType.ET, "Workbook");
        kinds.values().retainAll(streams);
        return kinds.keySet().stream()
                .filter(type -> type.extensions().contains(extension))
                .findFirst()
                .or(() -> kinds.keySet().stream().findFirst());
    }

    private static Set<String> streams(InputStream in, Set<String> wanted) throws IOException {
        Set<String> found = new HashSet<>();
        String overlap = "";
        for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
            String window = overlap + new String(part, StandardCharsets.ISO_8859_1);
            wanted.stream().filter(name -> window.contains(inUtf16(name))).forEach(found::add);
            overlap = window.substring(Math.max(0, window.length() - 64));
        }
        return found;
    }

    private static String inUtf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
