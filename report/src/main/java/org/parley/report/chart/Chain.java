package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.report.words.MoveWords;
import org.parley.report.words.StateWords;
import org.parley.report.words.Temptations;
import org.parley.stability.inquiry.StateAnswer;

/**
 * The temptations in one state, each a row from left to right: the state, what the tempted party would do, and the answer, step
 * by step.
 *
 * @param sentence how to read it
 * @param alternative all of it in words, for those who do not see it
 */
public record Chain(
        String sentence,
        String alternative,
        int width,
        int height,
        List<Box> boxes,
        List<Arrow> arrows,
        List<Word> words) {

    private static final int BOX = 158;
    private static final int GAP = 118;
    private static final int LINE = 16;
    private static final int PAD = 12;
    private static final int BELOW = 52;
    private static final int MARGIN = 8;

    /** Letters that fit above an arrow, and on a line of a box. */
    private static final int LETTERS = 16;

    private static final int IN_BOX = 20;
    private static final int LINES = 3;

    /** The longest pattern of Y and N that a box has room for. */
    private static final int CODE = 14;

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
     * @param name all that it stands for
     * @param home whether it is the state itself
     * @param bad whether the tempted party is sorry to be there
     */
    public record Box(int x, int y, int width, int height, List<Word> lines, String name, boolean home, boolean bad) {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    public record Arrow(int x1, int y1, int x2, int y2, PartyLine line, String label) {}

    public record Word(int x, int y, String text) {}

    /**
     * What one party does.
     *
     * @param label in a few words
     * @param name where that leads
     */
    public record Step(int party, String label, String name) {}

    /**
     * A temptation, or several answered alike.
     *
     * @param path the answer; empty where there is none
     * @param firmness how firmly it is held down, in a word or two
     */
    public record Row(Step temptation, List<Step> path, String firmness) {
        public Row {
            path = List.copyOf(path);
        }
    }

    /** None where nobody is tempted. */
    public static Optional<Chain> of(StateAnswer answer) {
        Temptations temptations = new Temptations(answer);
        StateWords states = new StateWords(answer.conflict());
        MoveWords moves = new MoveWords(answer.conflict());
        List<Row> rows = temptations.groups().stream()
                .map(group -> new Row(
                        new Step(
                                group.first().party(),
                                temptations.brief(group),
                                group.ways().stream()
                                        .map(held -> states.full(held.to()))
                                        .collect(Collectors.joining("; "))),
                        group.first().path().stream()
                                .map(move -> new Step(
                                        move.party(),
                                        moves.brief(move.party(), move.from(), move.to()),
                                        states.full(move.to())))
                                .toList(),
                        Temptations.firmness(group.first().deterrence())))
                .toList();
        String code = answer.name().length() > CODE ? "" : " " + answer.name();
        String home = states.labelled(answer.state())
                ? answer.name()
                        + states.taken(answer.state())
                                .map(taken -> ": " + taken)
                                .orElse("")
                : "the state asked about" + code;
        return of(answer.conflict().parties(), home, states.full(answer.state()), rows);
    }

    /** None where there are no rows. */
    public static Optional<Chain> of(List<String> parties, String home, String homeName, List<Row> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = all.subList(0, Math.min(ROWS, all.size()));
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int columns = 2;
        int y = MARGIN;
        for (Row row : rows) {
            List<Step> steps = Stream.concat(
                            Stream.of(row.temptation()), row.path().stream().limit(STEPS))
                    .toList();
            int tall = 2 * PAD
                    + LINE
                            * Stream.concat(Stream.of(home), steps.stream().map(Step::label))
                                    .mapToInt(label -> lines(label).size())
                                    .max()
                                    .orElse(1);
            boxes.add(box(0, y, tall, home, homeName, true, false));
            for (int k = 0; k < steps.size(); k++) {
                Step step = steps.get(k);
                boxes.add(box(
                        k + 1,
                        y,
                        tall,
                        step.label(),
                        step.name(),
                        false,
                        k > 0 && k == row.path().size()));
                arrows.add(arrow(parties.get(step.party()), step.party(), k, y + tall / 2));
            }
            columns = Math.max(columns, steps.size() + 1);
            int more = row.path().size() + 1 - steps.size();
            words.add(new Word(
                    MARGIN,
                    y + tall + 18,
                    parties.get(row.temptation().party()) + ": " + row.firmness()
                            + (more > 0 ? ", and " + more + " more steps" : "")));
            y += tall + BELOW;
        }
        String sentence = (rows.size() < all.size()
                        ? "The first " + rows.size() + " of " + all.size() + " rows"
                        : "Each row is a temptation")
                + ", from left to right: the state, what the tempted party would do, and how the others would answer. The"
                + " last box of an answer, with a doubled frame, is what makes the tempted party sorry; a row that"
                + " ends at the second box is not deterred.";
        return Optional.of(new Chain(
                sentence,
                sentence + " " + all.stream().map(row -> told(parties, row)).collect(Collectors.joining(" ")),
                MARGIN * 2 + columns * BOX + (columns - 1) * GAP,
                y - BELOW / 2,
                boxes,
                arrows,
                words));
    }

    private static String told(List<String> parties, Row row) {
        return parties.get(row.temptation().party()) + " is tempted: "
                + row.temptation().label() + ". "
                + (row.path().isEmpty()
                        ? ""
                        : "Answer: "
                                + row.path().stream()
                                        .map(step -> parties.get(step.party()) + ", " + step.label())
                                        .collect(Collectors.joining("; then "))
                                + ". ")
                + "It is " + row.firmness() + ".";
    }

    private static Box box(int column, int y, int tall, String label, String name, boolean home, boolean bad) {
        List<String> lines = lines(label);
        int top = y + (tall - LINE * lines.size()) / 2 + 12;
        List<Word> words = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            words.add(new Word(x(column) + BOX / 2, top + LINE * k, lines.get(k)));
        }
        return new Box(x(column), y, BOX, tall, words, name, home, bad);
    }

    private static List<String> lines(String label) {
        return Picture.lines(label, IN_BOX, LINES).stream()
                .map(line -> shortened(line, IN_BOX + 2))
                .toList();
    }

    private static Arrow arrow(String name, int party, int column, int y) {
        return new Arrow(
                x(column) + BOX + 2, y, x(column + 1) - 3, y, PartyLine.of(name, party), shortened(name, LETTERS));
    }

    private static int x(int column) {
        return MARGIN + column * (BOX + GAP);
    }

    private static String shortened(String name, int letters) {
        return name.codePointCount(0, name.length()) <= letters
                ? name
                : name.substring(0, name.offsetByCodePoints(0, letters - 1)) + "…";
    }
}
