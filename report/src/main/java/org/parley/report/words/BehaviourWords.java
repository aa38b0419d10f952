package org.parley.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.stability.inquiry.Asked;

/** Parties that behave in ways of their own, in words. */
final class BehaviourWords {

    private BehaviourWords() {}

    /** As it follows "if": {@code North reckons with no answer (R), and South with the answers that pay the others (SEQ)}. */
    static String told(Asked.Mixed mixed) {
        Map<Asked.Single, List<String>> alike = new LinkedHashMap<>();
        IntStream.range(0, mixed.names().size())
                .forEach(p -> alike.computeIfAbsent(mixed.parties().get(p), single -> new ArrayList<>())
                        .add(mixed.names().get(p)));
        List<String> told = new ArrayList<>();
        alike.forEach((single, names) -> told.add(StabilityWords.and(names)
                + (names.size() == 1 ? " reckons" : " reckon")
                + " with " + StateVerdict.with(single.behaviour().concept().id()) + reserve(single) + " (" + single.id()
                + ")"));
        int last = told.size() - 1;
        return last == 0 ? told.getFirst() : String.join(", ", told.subList(0, last)) + ", and " + told.get(last);
    }

    private static String reserve(Asked.Single single) {
        String strong = single.behaviour().strong() ? ", held back only by what is greatly worse" : "";
        if (!single.attitude()) {
            return strong;
        }
        return strong
                + switch (single.behaviour().attitude()) {
                    case A -> ", leaving for the unknown and fearing only the known";
                    case B -> ", leaving only for the known and fearing only the known";
                    case C -> ", leaving for the unknown and fearing the unknown";
                    case D -> ", leaving only for the known and fearing the unknown";
                };
    }
}
