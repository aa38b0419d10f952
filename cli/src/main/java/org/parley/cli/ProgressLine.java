package org.parley.cli;

import org.parley.verdict.Progress;

/** One line on the error stream that is written over, where someone watches. */
final class ProgressLine implements Progress {

    private final Surroundings around;
    private int shown = -1;

    ProgressLine(Surroundings around) {
        this.around = around;
    }

    @Override
    public synchronized void at(int done, int of) {
        int percent = (int) (100L * done / of);
        if (around.progress() && percent != shown) {
            shown = percent;
            around.err().print("\rReadings: " + percent + " %");
            around.err().flush();
        }
    }

    synchronized void clear() {
        if (shown >= 0) {
            around.err().print("\r               \r");
            around.err().flush();
            shown = -1;
        }
    }
}
