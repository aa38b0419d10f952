package org.parley.files.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The issues of a generated case, by number, with the ids of their options or the numbers of their range. */
record GeneratedIssues(List<String> ids, List<Boolean> ranges, List<List<String>> choices) {

    private static final List<String> NAMES =
            List.of("territory", "water", "guarantees", "sanctions", "forces", "assets", "order-of-steps", "no");
    private static final List<String> OPTIONS =
            List.of("none", "yes", "no", "shared", "line-of-contact", "all", "later", "true");

    static GeneratedIssues of(SplittableRandom random) {
        int size = 2 + random.nextInt(4);
        List<String> ids = new ArrayList<>();
        List<Boolean> ranges = new ArrayList<>();
        List<List<String>> choices = new ArrayList<>();
        int start = random.nextInt(NAMES.size());
        for (int i = 0; i < size; i++) {
            boolean range = random.nextInt(4) == 0;
            int count = 2 + random.nextInt(3);
            List<String> chosen = new ArrayList<>();
            int first = random.nextInt(OPTIONS.size());
            for (int k = 0; k < count; k++) {
                chosen.add(range ? String.valueOf(10 + 5 * k) : OPTIONS.get((first + k) % OPTIONS.size()));
            }
            ids.add(NAMES.get((start + i) % NAMES.size()));
            ranges.add(range);
            choices.add(chosen);
        }
        return new GeneratedIssues(ids, ranges, choices);
    }

    int size() {
        return ids.size();
    }

    String id(int issue) {
        return ids.get(issue);
    }

    boolean isRange(int issue) {
        return ranges.get(issue);
    }

    List<String> options(int issue) {
        return choices.get(issue);
    }

    /** A quoted condition on one to three issues. */
    String condition(SplittableRandom random) {
        StringBuilder text = new StringBuilder(comparison(random));
        for (int more = random.nextInt(3); more > 0; more--) {
            text.append(random.nextInt(3) == 0 ? " or " : " and ");
            text.append(random.nextInt(4) == 0 ? "not (" + comparison(random) + ")" : comparison(random));
        }
        return "\"" + text + "\"";
    }

    private String comparison(SplittableRandom random) {
        int issue = random.nextInt(size());
        List<String> options = options(issue);
        String option = options.get(random.nextInt(options.size()));
        if (isRange(issue) && random.nextBoolean()) {
            return id(issue) + " " + List.of("<", "<=", ">", ">=").get(random.nextInt(4)) + " " + option;
        }
        return switch (random.nextInt(3)) {
            case 0 -> id(issue) + " != " + option;
            case 1 -> id(issue) + " in (" + option + ", " + options.getFirst() + ")";
            default -> id(issue) + " = " + option;
        };
    }
}
