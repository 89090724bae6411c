package org.jianfu.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a sealed file and tells a failing disk (UncheckedIOException) from a ciphertext that is not genuine (Tampered). */
final class UnsealedStream extends FilterInputStream {

    private UnsealedStream(InputStream unsealing) {
        super(unsealing);
    }

    static InputStream of(DataKey key, String place, InputStream file) throws IOException {
        return new UnsealedStream(key.unsealing(place, new Disk(file)));
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw tampered(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw tampered(e);
        }
    }

    private static Tampered tampered(IOException cause) {
        return new Tampered("a sealed file does not open in its place", cause);
    }

    /** Tink reports everything as IOException; what comes from the disk must be told apart before it gets there. */
    private static final class Disk extends FilterInputStream {

        Disk(InputStream file) {
            super(file);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
