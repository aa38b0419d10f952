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

    /** One who uses a word, and what it names here: in full, and for people. */
    private record Use(String who, String exact, String shown) {}

    /**
     * @param ours our own points
     * @param opposition ours
     * @return a sentence for every word that more than one uses
     */
    public static List<String> sentences(List<Solution> ours, Optional<Opposition> opposition, List<Variant> variants) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Solution solution : ours) {
            word(solution.id()).ifPresent(word -> add(uses, word, use(OURS + aside(word, solution.id()), solution)));
        }
        for (Variant variant : variants) {
            for (Solution solution : variant.points()) {
                word(solution.id()).ifPresent(word -> add(uses, word, use(variant.platform(), solution)));
            }
        }
        opposition.ifPresent(found -> add(
                uses,
                "Opposition",
                new Use(OURS, found.nearest().decimal(), found.nearest().decimal())));
        for (Variant variant : variants) {
            for (Variant.Figure figure : variant.figures()) {
                if (figure.id().equals("opposition")) {
                    String value = figure.value().orElse("none");
                    add(uses, "Opposition", new Use(variant.platform(), value, value));
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

    private static void add(Map<String, List<Use>> uses, String word, Use use) {
        uses.computeIfAbsent(word, none -> new ArrayList<>()).add(use);
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

    /** Rounded to four decimals, with the exact vectors behind it deciding what is the same. */
    private static Use use(String who, Solution solution) {
        Set<String> exact = new TreeSet<>();
        solution.points().forEach(point -> exact.add(point.values().toString()));
        if (exact.isEmpty()) {
            return new Use(who, "", "no point");
        }
        String first = solution.points().getFirst().values().stream()
                .map(value -> value.rounded(4))
                .collect(Collectors.joining(", "));
        return new Use(
                who,
                exact.toString(),
                "(" + first + ")" + (exact.size() == 1 ? "" : " and " + (exact.size() - 1) + " more"));
    }

    private static String sentence(String word, List<Use> uses) {
        Map<String, List<Use>> groups = new LinkedHashMap<>();
        uses.forEach(use ->
                groups.computeIfAbsent(use.exact(), none -> new ArrayList<>()).add(use));
        if (groups.size() == 1) {
            return word + ": " + names(uses) + " agree.";
        }
        return word + " differs: "
                + groups.values().stream()
                        .map(group -> names(group)
                                + (group.size() == 1 ? " has " : " have ")
                                + group.getFirst().shown())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String names(List<Use> uses) {
        List<String> names = uses.stream().map(Use::who).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
