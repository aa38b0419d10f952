package org.parley.cli;

import java.time.Duration;
import java.util.Locale;
import org.parley.frontier.Watch;
import org.parley.verdict.Progress;

/** One line on the error stream that is written over, where someone watches. */
final class ProgressLine implements Progress, Watch {

    private static final long SHORT = 1_000_000_000L;

    private final Surroundings around;
    private final String before;
    private final long begun = System.nanoTime();
    private int percent = -1;
    private int width;
    private String doing = "";

    ProgressLine(Surroundings around) {
        this(around, "");
    }

    /** @param before what each line starts with */
    ProgressLine(Surroundings around, String before) {
        this.around = around;
        this.before = before;
    }

    @Override
    public synchronized void at(int done, int of) {
        int now = (int) (100L * done / of);
        if (now != percent) {
            percent = now;
            show("Readings: " + percent + " %");
        }
    }

    /** Nothing is said of what takes less than a second. */
    @Override
    public synchronized void at(int done, int of, long vectors) {
        if (System.nanoTime() - begun > SHORT) {
            show(String.format(Locale.ROOT, "Frontier: issue %d of %d, %,d vectors", done, of, vectors));
        }
    }

    /** Words of the caller's own. */
    synchronized void told(String words) {
        if (!words.isEmpty()) {
            show(words);
        }
    }

    /** What is being done; shown as soon as a second has passed, also if nothing more is told until then. */
    synchronized void doing(String words) {
        boolean first = doing.isEmpty();
        doing = words;
        if (System.nanoTime() - begun > SHORT) {
            show(words);
        } else if (first && around.progress()) {
            Thread.ofPlatform().daemon().start(this::showLate);
        }
    }

    private void showLate() {
        try {
            Thread.sleep(Duration.ofNanos(begun + SHORT - System.nanoTime()));
        } catch (InterruptedException ended) {
            return;
        }
        synchronized (this) {
            if (!doing.isEmpty()) {
                show(doing);
            }
        }
    }

    private void show(String words) {
        if (around.progress()) {
            String line = before + words;
            around.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            around.err().flush();
            width = line.length();
        }
    }

    synchronized void clear() {
        doing = "";
        if (width > 0) {
            around.err().print("\r" + " ".repeat(width) + "\r");
            around.err().flush();
            width = 0;
            percent = -1;
        }
    }
}
