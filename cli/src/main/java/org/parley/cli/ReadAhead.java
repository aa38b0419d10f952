package org.parley.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.statements.ArticleReader;
import org.parley.statements.Reading;
import org.parley.statements.input.Article;

/** Articles read on several threads, a few ahead, and given back in their order. */
final class ReadAhead implements AutoCloseable {
    private static final int AHEAD = 4;

    /** What became of one article. */
    sealed interface Result {
        Articles.Entry entry();

        record Read(Articles.Entry entry, Article article, Reading reading) implements Result {}

        record Refused(Articles.Entry entry, RefusedException why) implements Result {}
    }

    private final ArticleReader reader;
    private final Optional<LocalDate> date;
    private final InputStream in;
    private final int threads;
    private final ExecutorService pool;
    private final Iterator<Articles.Entry> entries;
    private final Deque<Future<Result>> begun = new ArrayDeque<>();

    /** @param date of all articles; if empty, each has its own or none */
    ReadAhead(Articles articles, ArticleReader reader, Optional<LocalDate> date, InputStream in, int threads) {
        this.reader = reader;
        this.date = date;
        this.in = in;
        this.threads = Math.min(threads, articles.entries().size());
        this.pool = Executors.newFixedThreadPool(Math.max(1, this.threads));
        this.entries = articles.entries().iterator();
    }

    /** The next article, or none behind the last. */
    Optional<Result> next() {
        while (begun.size() < AHEAD * threads && entries.hasNext()) {
            Articles.Entry entry = entries.next();
            begun.add(pool.submit(() -> read(entry)));
        }
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(begun.remove().get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Exit.SOFTWARE, "reading was interrupted");
        } catch (ExecutionException defect) {
            throw new IllegalStateException(defect.getCause());
        }
    }

    private Result read(Articles.Entry entry) {
        try {
            Article article = entry.open(in);
            return new Result.Read(entry, article, reader.read(article.source(), date));
        } catch (RefusedException refused) {
            return new Result.Refused(entry, refused);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
