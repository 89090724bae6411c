package org.jianfu.vault;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream cleaned while it passes: parts that are looked at are held in memory, the others run through or are blanked. */
abstract class PassingCopy extends FilterInputStream {

    private InputStream ready = InputStream.nullInputStream();
    private long passing;
    private boolean blank;

    /** Bytes read from the original so far. */
    private long position;

    protected PassingCopy(InputStream original) {
        super(original);
    }

    /** Looks at what comes next, and says by the three methods below what to give; false at the end. */
    protected abstract boolean next() throws IOException;

    protected final void give(byte[] bytes) {
        ready = new ByteArrayInputStream(bytes);
    }

    /** Lets so many bytes of the original through, after what is given. */
    protected final void pass(long bytes) {
        passing = bytes;
        blank = false;
    }

    /** Gives zeros instead of so many bytes, so that everything stays where it was. */
    protected final void blank(long bytes) {
        passing = bytes;
        blank = true;
    }

    /** As many as there are, at most so many. */
    protected final byte[] take(int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        position += bytes.length;
        return bytes;
    }

    protected final byte[] takeAll(int exactly) throws IOException {
        byte[] bytes = take(exactly);
        if (bytes.length < exactly) {
            throw new EOFException();
        }
        return bytes;
    }

    protected final long position() {
        return position;
    }

    /** May change what passes, as when only a part of it has to go. */
    protected void passed(byte[] buffer, int offset, int length, long from) {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            int given = ready.read(buffer, offset, length);
            if (given > 0) {
                return given;
            }
            if (passing > 0) {
                return through(buffer, offset, (int) Math.min(length, passing));
            }
            if (!next()) {
                return -1;
            }
        }
    }

    private int through(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n < 0) {
            passing = 0;
            return -1;
        }
        if (blank) {
            Arrays.fill(buffer, offset, offset + n, (byte) 0);
        } else {
            passed(buffer, offset, n, position);
        }
        position += n;
        passing -= n;
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return readAndForget(n);
    }

    private long readAndForget(long n) throws IOException {
        byte[] buffer = new byte[(int) Math.min(1 << 16, Math.max(n, 1))];
        long skipped = 0;
        while (skipped < n) {
            int read = read(buffer, 0, (int) Math.min(buffer.length, n - skipped));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
