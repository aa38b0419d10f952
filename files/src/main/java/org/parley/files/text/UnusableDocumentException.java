package org.parley.files.text;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is no document, with what is wrong with it. */
public final class UnusableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    public UnusableDocumentException(List<Flaw> flaws) {
        super(flaws.stream()
                .map(flaw -> "line " + flaw.line() + ": " + flaw.message())
                .collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
