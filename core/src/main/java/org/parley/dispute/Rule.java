package org.parley.dispute;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition that every settlement must meet.
 *
 * @param id unique in the dispute
 * @param says the rule in words
 * @param form how the rule was put
 * @param negotiable whether the rule itself can be bargained away (a requirement) or is fixed
 */
public record Rule(String id, String says, Form form, boolean negotiable) {

    public Condition condition() {
        return form.condition();
    }

    /** How a rule is put; each form comes down to one condition. */
    public sealed interface Form {
        Condition condition();
    }

    /** Where the first holds, the second must. */
    public record Requires(Condition when, Condition then) implements Form {
        @Override
        public Condition condition() {
            return new Condition.Any(List.of(new Condition.Not(when), then));
        }
    }

    /** Not all of these together. */
    public record Excludes(List<Condition> together) implements Form {
        public Excludes {
            together = List.copyOf(together);
        }

        @Override
        public Condition condition() {
            return new Condition.Not(new Condition.All(together));
        }
    }

    /** At most one of these. */
    public record AtMostOneOf(List<Condition> rivals) implements Form {
        public AtMostOneOf {
            rivals = List.copyOf(rivals);
        }

        @Override
        public Condition condition() {
            List<Condition> pairs = new ArrayList<>();
            for (int i = 0; i < rivals.size(); i++) {
                for (int j = i + 1; j < rivals.size(); j++) {
                    pairs.add(new Condition.Not(new Condition.All(List.of(rivals.get(i), rivals.get(j)))));
                }
            }
            return new Condition.All(pairs);
        }
    }

    /** This. */
    public record Must(Condition condition) implements Form {}
}
