package org.jianfu.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** MP3 and AAC without the tags before (ID3v2) and behind (ID3v1) the sound. */
final class UntaggedSound extends PassingCopy {

    private static final int TAG = 128;
    private static final int PART = 1 << 16;

    private boolean begun;
    private byte[] held = new byte[0];

    UntaggedSound(InputStream original) {
        super(original);
    }

    @Override
    protected boolean next() throws IOException {
        if (!begun) {
            begun = true;
            held = withoutTags();
        }
        byte[] more = take(PART);
        if (more.length == 0) {
            byte[] last = held;
            held = new byte[0];
            boolean tagged = last.length >= TAG
                    && last[last.length - TAG] == 'T'
                    && last[last.length - TAG + 1] == 'A'
                    && last[last.length - TAG + 2] == 'G';
            give(tagged ? Arrays.copyOf(last, last.length - TAG) : last);
            return last.length > 0;
        }
        byte[] both = Arrays.copyOf(held, held.length + more.length);
        System.arraycopy(more, 0, both, held.length, more.length);
        int now = Math.max(0, both.length - TAG);
        held = Arrays.copyOfRange(both, now, both.length);
        give(Arrays.copyOf(both, now));
        return true;
    }

    /** Several may follow each other; a tag's size has seven bits a byte. */
    private byte[] withoutTags() throws IOException {
        byte[] head = take(10);
        while (head.length == 10 && head[0] == 'I' && head[1] == 'D' && head[2] == '3') {
            long size = (head[6] & 0x7FL) << 21 | (head[7] & 0x7FL) << 14 | (head[8] & 0x7FL) << 7 | head[9] & 0x7FL;
            for (long left = size + ((head[5] & 0x10) == 0 ? 0 : 10); left > 0; ) {
                int gone = take((int) Math.min(PART, left)).length;
                left = gone == 0 ? 0 : left - gone;
            }
            head = take(10);
        }
        return head;
    }
}
