package org.parley.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a case while it is read. A name that nothing bears is reported once, with its places. */
final class Defects {

    private static final int PLACES = 3;

    private final List<Defect> found = new ArrayList<>();
    private final Map<String, List<Defect>> unknown = new LinkedHashMap<>();
    private final List<String> documents = new ArrayList<>();

    /** Documents in the order in which their defects are to be listed; others follow. */
    void expect(String document) {
        if (!documents.contains(document)) {
            documents.add(document);
        }
    }

    void add(String document, int line, String message) {
        found.add(new Defect(document, line, message, Defect.Severity.ERROR));
    }

    /** @param key the same for every mention of the same name */
    void unknown(String key, String document, int line, String message) {
        unknown.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Defect(document, line, message, Defect.Severity.ERROR));
    }

    boolean isEmpty() {
        return found.isEmpty() && unknown.isEmpty();
    }

    /** All of them, by document and line. */
    List<Defect> all() {
        List<Defect> all = new ArrayList<>(found);
        unknown.values().forEach(mentions -> all.add(together(mentions)));
        all.sort(Comparator.comparingInt(this::order)
                .thenComparing(Defect::document)
                .thenComparingInt(Defect::line));
        return all;
    }

    private int order(Defect defect) {
        int index = documents.indexOf(defect.document());
        return index < 0 ? documents.size() : index;
    }

    private static Defect together(List<Defect> mentions) {
        Defect first = mentions.getFirst();
        List<String> others =
                mentions.stream().skip(1).map(Defect::place).distinct().toList();
        if (others.isEmpty()) {
            return first;
        }
        String also = String.join(", ", others.subList(0, Math.min(PLACES, others.size())))
                + (others.size() > PLACES ? " and " + (others.size() - PLACES) + " more" : "");
        return new Defect(first.document(), first.line(), first.message() + " (also " + also + ")", first.severity());
    }
}
