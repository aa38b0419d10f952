package org.parley.statements.input;

/** The file cannot be read for its text; the message continues a sentence that begins with its name. */
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableArticleException(String message) {
        super(message);
    }
}
