package org.parley.frontier;

/** Told how far the computation of a frontier is. It may end it by throwing, for one a {@code CancellationException}. */
@FunctionalInterface
public interface Watch {

    Watch NONE = (done, of, vectors) -> {};

    /**
     * @param done layers that are done
     * @param of layers
     * @param vectors partial value vectors that are held
     */
    void at(int done, int of, long vectors);
}
