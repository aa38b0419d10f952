package org.parley.gap;

import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.search.Finding;
import org.parley.search.Rival;

/** What is greatest could not be proved with the effort allowed. */
public final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UndecidedException(Optional<Ratio> best, Optional<Ratio> bound) {
        super("the search was not finished: what is sought is "
                + best.map(value -> "at least " + value.decimal()).orElse("of unknown size")
                + bound.map(value -> " and at most " + value.decimal()).orElse("")
                + ". Leave out an issue or an interaction, or state values less finely");
    }

    /** Where not even how far it is from proved can be said. */
    public static UndecidedException open() {
        return new UndecidedException(Optional.empty(), Optional.empty());
    }

    /** Whether something was proved better. */
    public static Optional<Settlement> better(Rival rival) {
        return switch (rival) {
            case Rival.None none -> Optional.empty();
            case Rival.Better better -> Optional.of(better.settlement());
            case Rival.Open open -> throw open();
        };
    }

    /** What was proved to be best; none where there is nothing to choose from. */
    public static Optional<Finding.Best> best(Finding finding) {
        return switch (finding) {
            case Finding.Best best -> Optional.of(best);
            case Finding.Between open -> throw new UndecidedException(open.best(), open.bound());
            case Finding.Nothing nothing -> Optional.empty();
            case Finding.EveryoneTies ties -> Optional.empty();
        };
    }
}
