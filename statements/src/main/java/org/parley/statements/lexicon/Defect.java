package org.parley.statements.lexicon;

/**
 * Something wrong in a table of the lexicon.
 *
 * @param table its file name
 * @param line from 1
 */
public record Defect(String table, int line, String message) {
    @Override
    public String toString() {
        return table + ":" + line + ": " + message;
    }
}
