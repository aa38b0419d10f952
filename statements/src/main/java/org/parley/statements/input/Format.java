package org.parley.statements.input;

import java.util.Locale;

/** What kind of file an article came in; its offsets are those of the decoded file, or of the text taken out of it. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether offsets are told in the text taken out of the file, and not in the decoded file itself. */
    public boolean extracted() {
        return this == PDF || this == DOCX;
    }
}
