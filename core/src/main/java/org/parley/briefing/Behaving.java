package org.parley.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.stability.aftermath.Endurance.Stays;
import org.parley.stability.concept.Concept;

/**
 * Whether a settlement would hold if each party behaved in a way of its own.
 *
 * @param behaviours one for each party that can move, in the order of the model
 * @param holds in how many readings all of them stay
 * @param words the same in a sentence
 */
public record Behaving(List<Concept> behaviours, Stays holds, String words) {
    public Behaving {
        behaviours = List.copyOf(behaviours);
    }

    public static Behaving of(Hold hold, List<Concept> behaviours) {
        Stays holds = hold.endurance().together(behaviours);
        Map<Concept, List<String>> parties = new LinkedHashMap<>();
        IntStream.range(0, behaviours.size())
                .forEach(p -> parties.computeIfAbsent(behaviours.get(p), concept -> new ArrayList<>())
                        .add(hold.endurance().states().parties().get(p)));
        List<String> conditions = parties.entrySet().stream()
                .map(entry -> Words.list(entry.getValue()) + " "
                        + does(entry.getKey(), entry.getValue().size() == 1) + " ("
                        + entry.getKey().id() + ")")
                .toList();
        return new Behaving(
                behaviours,
                holds,
                "If " + String.join(", and ", conditions) + ", "
                        + hold.endurance().states().aftermath().name() + " " + WillItHold.would("hold", holds) + ".");
    }

    private static String does(Concept concept, boolean one) {
        String reckon = one ? "reckons" : "reckon";
        String any = " with any answer that the others could give";
        String paying = " with the answers that pay the others";
        return switch (concept.id()) {
            case "R" -> (one ? "leaves" : "leave") + " for any better state";
            case "GMR" -> reckon + any;
            case "SMR" -> reckon + any + ", and the way out of it";
            case "SEQ" -> reckon + paying;
            default -> reckon + paying + ", and the way out of them";
        };
    }
}
