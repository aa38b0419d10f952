package org.parley.statements.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How large an article may be. Whatever is larger is refused, and nothing of it is read. */
public final class Limits {

    /** Of a file, in bytes. */
    public static final int FILE = 50_000_000;

    /** Of what a packed file holds, in bytes when unpacked. */
    static final int UNPACKED = 100_000_000;

    /** Of the text, in UTF-16 units: some 300,000 words. */
    static final int TEXT = 2_000_000;

    private Limits() {}

    static UnreadableArticleException text() {
        return new UnreadableArticleException("holds more than " + TEXT / 1_000_000
                + " million characters of text, the most that is read; give it in parts");
    }

    static UnreadableArticleException unpacked() {
        return new UnreadableArticleException(
                "holds more than " + UNPACKED / 1_000_000 + " MB when unpacked, the most that is read");
    }

    /** An article of more than {@link #FILE} bytes. */
    public static UnreadableArticleException file() {
        return new UnreadableArticleException(
                "is larger than " + FILE / 1_000_000 + " MB, the most that is read; give it in parts");
    }

    /** Something went on beyond {@link #UNPACKED} bytes. */
    static final class PassedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Ends with an exception where more comes than may. */
    static final class Counting extends FilterInputStream {
        private long left = UNPACKED;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws PassedException {
            left -= read;
            if (left < 0) {
                throw new PassedException();
            }
        }
    }
}
