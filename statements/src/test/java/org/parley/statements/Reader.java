package org.parley.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One reader for all tests: its models take most of the time. */
final class Reader {
    static final ArticleReader STANDARD = ArticleReader.standard();

    private Reader() {}

    static List<Draft> read(String text) {
        return STANDARD.read(Source.of(text), Optional.of(LocalDate.of(2025, 8, 7)))
                .statements();
    }

    /** Speaker: content, one line for each. */
    static List<String> told(String text) {
        return read(text).stream()
                .map(draft -> draft.speaker().actor().name() + ": " + draft.text(text))
                .toList();
    }
}
