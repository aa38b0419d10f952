package org.parley.verdict;

/** Told how far a long computation is; may be called from several threads. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, of) -> {};

    void at(int done, int of);
}
