package org.jianfu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** WAV and WebP (RIFF): chunks that neither sound nor draw become empty ones of the same size. */
final class RiffCopy extends PassingCopy {

    private static final Set<String> KEPT =
            Set.of("fmt ", "data", "fact", "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /** In the head of an extended WebP: Exif and XMP are there. */
    private static final int TOLD = 0x0C;

    private boolean begun;

    RiffCopy(InputStream original) {
        super(original);
    }

    @Override
    protected boolean next() throws IOException {
        if (!begun) {
            begun = true;
            byte[] head = take(12);
            give(head);
            return head.length > 0;
        }
        byte[] head = take(8);
        if (head.length < 8) {
            return false;
        }
        String name = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        long size = head[4] & 0xFFL | (head[5] & 0xFFL) << 8 | (head[6] & 0xFFL) << 16 | (head[7] & 0xFFL) << 24;
        long padded = size + (size & 1);
        if (name.equals("VP8X") && size >= 1) {
            byte[] flags = take(1);
            byte[] both = Arrays.copyOf(head, 9);
            both[8] = (byte) (flags.length == 0 ? 0 : flags[0] & ~TOLD);
            give(both);
            pass(padded - 1);
        } else if (KEPT.contains(name)) {
            give(head);
            pass(padded);
        } else {
            System.arraycopy("JUNK".getBytes(StandardCharsets.ISO_8859_1), 0, head, 0, 4);
            give(head);
            blank(padded);
        }
        return true;
    }
}
