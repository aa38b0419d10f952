package org.parley.frontier;

/** Told how far the computation of a frontier is. It may end it by throwing, for one a {@code CancellationException}. */
@FunctionalInterface
public interface Watch {

    Watch NONE = (done, of, vectors) -> {};

    /**
     * @param done layers that are done; in a search, options of the issue that is settled first
     * @param of layers, or those options
     * @param vectors partial value vectors that are held; in a search, efficient ones found so far
     */
    void at(int done, int of, long vectors);
}
