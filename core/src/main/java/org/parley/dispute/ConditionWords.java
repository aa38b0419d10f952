package org.parley.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Says which options a condition on one issue allows, the shorter way round. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition.Chosen condition, Issue issue) {
        BitSet options = condition.options();
        int size = issue.size();
        if (options.isEmpty()) {
            return issue.name() + ": none of its options";
        }
        if (options.cardinality() == size) {
            return issue.name() + ": any of its options";
        }
        if (issue.options() instanceof Options.Range range) {
            return issue.name() + " " + spans(options, range);
        }
        boolean negative = options.cardinality() > 1 && options.cardinality() == size - 1;
        if (negative) {
            options.flip(0, size);
        }
        List<String> names =
                options.stream().mapToObj(k -> issue.options().get(k).name()).toList();
        return issue.name() + (negative ? " is not “" : " is “") + String.join("” or “", names) + "”";
    }

    private static String spans(BitSet options, Options.Range range) {
        List<String> spans = new ArrayList<>();
        for (int low = options.nextSetBit(0); low >= 0; ) {
            int high = options.nextClearBit(low) - 1;
            if (low == high) {
                spans.add("is " + range.get(low).name());
            } else if (low == 0) {
                spans.add("is at most " + range.get(high).name());
            } else if (high == range.size() - 1) {
                spans.add("is at least " + range.get(low).name());
            } else {
                spans.add("is from " + range.get(low).id() + " to "
                        + range.get(high).name());
            }
            low = options.nextSetBit(high + 1);
        }
        return String.join(" or ", spans);
    }
}
