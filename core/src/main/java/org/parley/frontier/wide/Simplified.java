package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.dispute.Condition;

/** What a condition still asks where some options of each issue are left; what these decide is gone. */
final class Simplified {

    static final Condition ALWAYS = new Condition.All(List.of());
    static final Condition NEVER = new Condition.Any(List.of());

    private Simplified() {}

    /** @param left by issue, the options that are left */
    static Condition of(Condition condition, BitSet[] left) {
        return switch (condition) {
            case Condition.Chosen chosen -> {
                BitSet both = chosen.options();
                both.and(left[chosen.issue()]);
                yield both.isEmpty()
                        ? NEVER
                        : both.equals(left[chosen.issue()]) ? ALWAYS : new Condition.Chosen(chosen.issue(), both);
            }
            case Condition.Not not -> {
                Condition part = of(not.part(), left);
                yield part.equals(ALWAYS) ? NEVER : part.equals(NEVER) ? ALWAYS : new Condition.Not(part);
            }
            case Condition.All all -> {
                List<Condition> parts = open(all.parts(), left, ALWAYS);
                yield parts.contains(NEVER) ? NEVER : parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
            }
            case Condition.Any any -> {
                List<Condition> parts = open(any.parts(), left, NEVER);
                yield parts.contains(ALWAYS) ? ALWAYS : parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
            }
        };
    }

    private static List<Condition> open(List<Condition> parts, BitSet[] left, Condition neutral) {
        List<Condition> open = new ArrayList<>();
        for (Condition part : parts) {
            Condition simple = of(part, left);
            if (!simple.equals(neutral) && !open.contains(simple)) {
                open.add(simple);
            }
        }
        return open;
    }
}
