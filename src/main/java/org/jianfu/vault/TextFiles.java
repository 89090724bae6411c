package org.jianfu.vault;

import java.util.Optional;
import java.util.Set;

/** Files that hold text and nothing else. */
final class TextFiles {

    /** As these, programs save tables and letters that a spreadsheet or a word processor opens as its own. */
    private static final Set<String> EXPORTED = Set.of("xls", "doc");

    private TextFiles() {}

    /** No control characters but line ends, tabs and form feeds in its beginning; GBK is text as much as UTF-8. */
    static boolean isText(byte[] head) {
        boolean utf16 = head.length >= 2 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
        for (byte b : head) {
            if (!utf16 && b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    /**
     * Plain text or a table.
     *
     * @param markup whether it is something a browser would run: taken only as the export of an office program, which opens
     *     it without running anything
     */
    static Optional<DetectedType> type(byte[] head, boolean markup, String extension) {
        if (markup) {
            return EXPORTED.contains(extension) ? DetectedType.byExtension(extension) : Optional.empty();
        }
        boolean table =
                DetectedType.CSV.extensions().contains(extension) || extension.equals("xls") && separators(head) > 0;
        return Optional.of(table ? DetectedType.CSV : DetectedType.TEXT);
    }

    private static int separators(byte[] head) {
        int count = 0;
        for (byte b : head) {
            if (b == ',' || b == '\t' || b == ';') {
                count++;
            }
        }
        return count;
    }
}
