package org.parley.dispute;

/**
 * Something to be settled.
 *
 * @param id unique in the dispute
 * @param question what is asked, in words, empty if not stated
 */
public record Issue(String id, String name, String question, Options options) {

    public int size() {
        return options.size();
    }
}
