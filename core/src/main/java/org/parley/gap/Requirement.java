package org.parley.gap;

import java.util.Optional;
import org.parley.dispute.Condition;
import org.parley.dispute.Rule;
import org.parley.preference.RedLine;

/** One of the things that a settlement in the zone of agreement meets, and that somebody could give up. */
public sealed interface Requirement {

    /** What a settlement meets that breaks it; none where it depends on the settlement's value. */
    Optional<Condition> broken();

    /** A red line of a party whose consent is needed is not crossed. */
    record Line(int party, RedLine redLine) implements Requirement {
        @Override
        public Optional<Condition> broken() {
            return Optional.of(redLine.refuses());
        }
    }

    /** The settlement is worth at least no deal to a party whose consent is needed, and whose values are known. */
    record Threshold(int party) implements Requirement {
        @Override
        public Optional<Condition> broken() {
            return Optional.empty();
        }
    }

    /** A negotiable rule is kept. */
    record Negotiable(Rule rule) implements Requirement {
        @Override
        public Optional<Condition> broken() {
            return Optional.of(new Condition.Not(rule.condition()));
        }
    }
}
