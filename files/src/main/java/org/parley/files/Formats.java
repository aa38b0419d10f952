package org.parley.files;

import org.parley.files.text.Quoted;

/** The version of the case folder's format that a document says it is written in. */
final class Formats {

    static final String CURRENT = "1";

    private Formats() {}

    static void check(Page page, Fields document) {
        document.get("format")
                .ifPresent(node -> page.scalar(node, "'format'")
                        .filter(scalar -> !scalar.text().equals(CURRENT))
                        .ifPresent(scalar -> page.defect(
                                node,
                                "format " + Quoted.text(scalar.text()) + " cannot be read; this version reads format "
                                        + CURRENT)));
    }
}
