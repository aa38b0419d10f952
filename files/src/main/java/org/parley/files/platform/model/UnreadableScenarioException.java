package org.parley.files.platform.model;

/** A file that is no scenario, with the one thing to mend first. */
public final class UnreadableScenarioException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param line from 1; 0 where it is about the whole file */
    public UnreadableScenarioException(String file, int line, String message) {
        super(line > 0 ? file + ", line " + line + ": " + message : file + ": " + message);
    }
}
