package org.parley.files;

/**
 * Something in a case that someone should mend, printed as {@code party-us/preferences.yaml:14: importance names issue
 * 'teritory'; maybe 'territory'?}.
 *
 * @param document the document's path in the case folder, or the folder itself
 * @param line from 1; 0 where it is about the whole document
 */
public record Defect(String document, int line, String message, Severity severity) {

    /** Whether the case can be used as it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** {@code document:line}, or the document alone. */
    public String place() {
        return line > 0 ? document + ":" + line : document;
    }

    @Override
    public String toString() {
        return place() + ": " + message;
    }
}
