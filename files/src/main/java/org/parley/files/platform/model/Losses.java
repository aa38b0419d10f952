package org.parley.files.platform.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects, in words, all that a file says and the model does not, or the other way round. */
public final class Losses {

    private final Map<String, Integer> sentences = new LinkedHashMap<>();

    /** Said once, however often it happens; the report then tells how often. */
    public void note(String where, String sentence) {
        sentences.merge(where + ": " + sentence, 1, Integer::sum);
    }

    public void note(String where, int line, String sentence) {
        note(line > 0 ? where + ", line " + line : where, sentence);
    }

    public List<String> sentences() {
        return sentences.entrySet().stream()
                .map(entry ->
                        entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + " times)")
                .toList();
    }
}
