package org.parley.statements.input;

/** The file is not of a format that can be read; the message continues a sentence that begins with its name. */
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableArticleException(String message) {
        super(message);
    }
}
