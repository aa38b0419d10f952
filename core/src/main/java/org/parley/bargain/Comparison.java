package org.parley.bargain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says where the same word means different things: which platforms' points and figures of one name agree here, and which do not. */
public final class Comparison {

    private static final String OURS = "Parley";

    private Comparison() {}

    /** One who uses a word, and what it names here. */
    private record Use(String who, String what) {}

    /**
     * @param ours our own points
     * @param opposition ours
     * @return a sentence for every word that more than one uses
     */
    public static List<String> sentences(List<Solution> ours, Optional<Opposition> opposition, List<Variant> variants) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Solution solution : ours) {
            word(solution.id()).ifPresent(word -> use(uses, word, OURS + aside(word, solution.id()), values(solution)));
        }
        for (Variant variant : variants) {
            for (Solution solution : variant.points()) {
                word(solution.id()).ifPresent(word -> use(uses, word, variant.platform(), values(solution)));
            }
        }
        opposition.ifPresent(
                found -> use(uses, "Opposition", OURS, found.nearest().decimal()));
        for (Variant variant : variants) {
            for (Variant.Figure figure : variant.figures()) {
                if (figure.id().equals("opposition")) {
                    use(uses, "Opposition", variant.platform(), figure.value().orElse("none"));
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        uses.forEach((word, all) -> {
            if (all.size() > 1) {
                sentences.add(sentence(word, all));
            }
        });
        return sentences;
    }

    private static void use(Map<String, List<Use>> uses, String word, String who, String what) {
        uses.computeIfAbsent(word, none -> new ArrayList<>()).add(new Use(who, what));
    }

    private static Optional<String> word(String id) {
        return switch (id) {
            case "nash" -> Optional.of("Nash");
            case "kalai", "egalitarian" -> Optional.of("Kalai");
            case "kalai-smorodinsky" -> Optional.of("Kalai–Smorodinsky");
            default -> Optional.empty();
        };
    }

    private static String aside(String word, String id) {
        return word.equals("Kalai") && id.equals("egalitarian") ? " (egalitarian)" : "";
    }

    private static String values(Solution solution) {
        Set<String> vectors = new TreeSet<>();
        solution.points().forEach(point -> vectors.add(point.values().toString()));
        return vectors.toString();
    }

    private static String sentence(String word, List<Use> uses) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        uses.forEach(use ->
                groups.computeIfAbsent(use.what(), none -> new ArrayList<>()).add(use.who()));
        boolean figure = word.equals("Opposition");
        if (groups.size() == 1) {
            return word + ": all agree (" + uses.stream().map(Use::who).collect(Collectors.joining(", ")) + ").";
        }
        return word
                + (figure ? " differs: " : " is not the same point for all: ")
                + groups.entrySet().stream()
                        .map(group -> String.join(" and ", group.getValue())
                                + (figure
                                        ? " " + group.getKey()
                                        : group.getKey().equals("[]") ? " name none" : ""))
                        .collect(Collectors.joining("; "))
                + (figure ? "." : ", each for itself by its own definition.");
    }
}
