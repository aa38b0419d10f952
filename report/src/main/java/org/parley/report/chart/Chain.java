package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.report.words.Holding;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.model.Conflict;

/**
 * The temptations in one state, each a row from left to right: the state, where the tempted party would go, and the answer,
 * step by step.
 *
 * @param sentence for those who do not see it
 */
public record Chain(String sentence, int width, int height, List<Box> boxes, List<Arrow> arrows, List<Word> words) {

    private static final int BOX = 132;
    private static final int GAP = 118;
    private static final int ROW = 92;
    private static final int TALL = 40;
    private static final int MARGIN = 8;
    private static final int LETTERS = 16;

    /** Rows drawn; the table behind has all. */
    private static final int ROWS = 12;

    /** Steps of an answer drawn; the table behind has all. */
    private static final int STEPS = 6;

    public Chain {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        words = List.copyOf(words);
    }

    /**
     * @param home whether it is the state itself
     * @param bad whether the tempted party is sorry to be there
     */
    public record Box(int x, int y, int width, int height, String label, String name, boolean home, boolean bad) {}

    public record Arrow(int x1, int y1, int x2, int y2, PartyLine line, String label) {}

    public record Word(int x, int y, String text) {}

    /** What a box says of the step that leads to it. */
    @FunctionalInterface
    public interface Label {
        String of(long from, long to);
    }

    /**
     * A temptation.
     *
     * @param path the answer; empty where there is none
     * @param firmness how firmly it is held down, in a word or two
     */
    public record Row(int party, long to, List<Move> path, String firmness) {
        public Row {
            path = List.copyOf(path);
        }
    }

    /** None where nobody is tempted. Boxes say what the states are called. */
    public static Optional<Chain> of(StateAnswer answer) {
        Conflict conflict = answer.conflict();
        return of(
                conflict,
                answer.state(),
                answer.explanation().temptations().stream()
                        .map(held -> new Row(held.party(), held.to(), held.path(), Holding.firmness(held.deterrence())))
                        .toList(),
                (from, to) -> conflict.name(to));
    }

    /** None where there are no rows. */
    public static Optional<Chain> of(Conflict conflict, long state, List<Row> all, Label label) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = all.subList(0, Math.min(ROWS, all.size()));
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int columns = 2;
        for (int row = 0; row < rows.size(); row++) {
            Row one = rows.get(row);
            int y = MARGIN + row * ROW;
            String home = conflict.name(state);
            boxes.add(new Box(x(0), y, BOX, TALL, shortened(home), home, true, false));
            boxes.add(box(1, y, label.of(state, one.to()), conflict.name(one.to()), false));
            arrows.add(arrow(conflict, 0, y, one.party()));
            List<Move> path = one.path().subList(0, Math.min(STEPS, one.path().size()));
            for (int step = 0; step < path.size(); step++) {
                Move move = path.get(step);
                boxes.add(box(
                        step + 2,
                        y,
                        label.of(move.from(), move.to()),
                        conflict.name(move.to()),
                        step + 1 == one.path().size()));
                arrows.add(arrow(conflict, step + 1, y, move.party()));
            }
            columns = Math.max(columns, path.size() + 2);
            words.add(new Word(
                    MARGIN,
                    y + TALL + 18,
                    conflict.parties().get(one.party()) + ": " + one.firmness()
                            + (path.size() < one.path().size()
                                    ? ", and " + (one.path().size() - path.size()) + " more steps"
                                    : "")));
        }
        String drawn = rows.size() < all.size()
                ? "The first " + rows.size() + " of " + all.size() + " temptations"
                : "Each row is a temptation";
        return Optional.of(new Chain(
                drawn
                        + ", from left to right: the state, where the tempted party would go, and how the others answer. The"
                        + " last box of an answer, with a doubled frame, is what makes the tempted party sorry; a row that"
                        + " ends at the second box is not deterred.",
                MARGIN * 2 + columns * BOX + (columns - 1) * GAP,
                MARGIN + rows.size() * ROW,
                boxes,
                arrows,
                words));
    }

    private static Box box(int column, int y, String label, String name, boolean bad) {
        return new Box(x(column), y, BOX, TALL, shortened(label), name, false, bad);
    }

    private static Arrow arrow(Conflict conflict, int column, int y, int party) {
        String name = conflict.parties().get(party);
        return new Arrow(
                x(column) + BOX + 2,
                y + TALL / 2,
                x(column + 1) - 3,
                y + TALL / 2,
                PartyLine.of(name, party),
                shortened(name));
    }

    private static int x(int column) {
        return MARGIN + column * (BOX + GAP);
    }

    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }
}
