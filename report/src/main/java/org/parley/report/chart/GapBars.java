package org.parley.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.briefing.Briefing;
import org.parley.briefing.Obstruction;
import org.parley.briefing.Stand;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Position;
import org.parley.preference.RedLine;
import org.parley.report.table.ObstructionTables;
import org.parley.report.table.Table;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;

/**
 * What each party can live with on every issue, on the issue's own scale: its options in order, or its range of numbers. A bar for
 * each party of which something is known there; where all counted parties can live with the same, the place is shaded.
 *
 * @param sentence for those who do not see it
 * @param table the same in words
 */
public record GapBars(String sentence, List<Scale> scales, Table table) {

    public static final int WIDTH = 940;
    private static final int NAMES = 190;
    private static final int ROW = 22;
    private static final int LINE = 14;
    private static final int BAR = 14;

    /** Of the small letters of options, on average. */
    private static final double LETTER = 6.1;

    private static final int LINES = 4;

    public GapBars {
        scales = List.copyOf(scales);
    }

    /** How a party stands to options. */
    public enum Kind {
        LIVES("can live with"),
        HARD("hard"),
        REFUSED("refuses (claimed or believed)"),
        FIRM("refuses (confirmed)"),
        UNKNOWN("unknown");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One issue.
     *
     * @param remark how far the sides want the opposite, and whether it is the sticking point
     * @param shared where all counted parties can live with the same
     */
    public record Scale(
            String name, String remark, int height, List<Label> labels, List<Piece> shared, List<Track> tracks) {}

    /** @param lines from the top; the last is cut where the name is too long */
    public record Label(int x, int y, List<String> lines, String name) {}

    public record Track(String party, String shown, int y, List<Piece> pieces, List<Integer> asked) {}

    /** Neighbouring options of one kind. */
    public record Piece(int x, int width, Kind kind, String words) {}

    /** None where nobody is counted. */
    public static Optional<GapBars> of(Briefing briefing) {
        return briefing.obstruction().sides().isEmpty() ? Optional.empty() : Optional.of(new Drawing(briefing).drawn());
    }

    private static final class Drawing {
        private final Briefing briefing;
        private final Obstruction obstruction;
        private final List<Issue> issues;
        private final Names names;

        Drawing(Briefing briefing) {
            this.briefing = briefing;
            this.obstruction = briefing.obstruction();
            this.issues = briefing.knowledge().dispute().issues();
            this.names = new Names(briefing.knowledge().dispute());
        }

        GapBars drawn() {
            return new GapBars(
                    "On each issue, what each party can live with, what is hard for it and what it refuses, in the central"
                            + " reading; a circle marks what it asked for last. Shaded: what all who are counted can live"
                            + " with.",
                    obstruction.issues().stream().map(this::scale).toList(),
                    new ObstructionTables(names, obstruction).issues());
        }

        private Scale scale(Obstruction.OfIssue one) {
            Issue issue = issues.get(one.issue());
            List<Label> labels = issue.options() instanceof Options.Range range ? ends(issue, range) : labels(issue);
            int top = 8
                    + LINE
                            * labels.stream()
                                    .mapToInt(label -> label.lines().size())
                                    .max()
                                    .orElse(1);
            List<Track> tracks = new ArrayList<>();
            for (int party = 0; party < briefing.knowledge().dispute().parties().size(); party++) {
                List<Kind> kinds = kinds(one, party);
                List<Integer> asked = asked(issue, one.issue(), party);
                if (!asked.isEmpty() || kinds.stream().anyMatch(kind -> kind != Kind.UNKNOWN)) {
                    String name = names.party(party);
                    tracks.add(new Track(name, cut(name, 26), top + ROW * tracks.size(), pieces(issue, kinds), asked));
                }
            }
            List<Kind> shared = IntStream.range(0, issue.size())
                    .mapToObj(option ->
                            one.acceptable().stream().allMatch(own -> own.contains(option)) ? Kind.LIVES : Kind.UNKNOWN)
                    .toList();
            return new Scale(
                    issue.name(),
                    remark(one),
                    top + ROW * tracks.size() + 4,
                    labels,
                    pieces(issue, shared).stream()
                            .filter(piece -> piece.kind() == Kind.LIVES)
                            .toList(),
                    tracks);
        }

        private String remark(Obstruction.OfIssue one) {
            List<String> remarks = new ArrayList<>();
            obstruction
                    .stickingPoint()
                    .filter(point -> point.unblocking().size() == 1
                            && point.unblocking().getFirst().issues().equals(Set.of(one.issue())))
                    .ifPresent(point -> remarks.add("sticking point"));
            if (one.noGoodOption()) {
                remarks.add("no good option on the table");
            }
            one.clashes()
                    .forEach(clash -> clash.share()
                            .ifPresent(share -> remarks.add(names.party(clash.first()) + " and "
                                    + names.party(clash.second()) + " rank " + Figures.percent(share)
                                    + " of the pairs of options oppositely")));
            return String.join("; ", remarks);
        }

        private List<Kind> kinds(Obstruction.OfIssue one, int party) {
            Issue issue = issues.get(one.issue());
            List<RedLine> lines = briefing.knowledge().preferences().get(party).redLines().stream()
                    .filter(line -> line.refuses().issues().equals(Set.of(one.issue())))
                    .toList();
            int side = obstruction.sides().indexOf(party);
            List<Stand.Stance> stances =
                    briefing.stand().cells().get(one.issue()).get(party).options();
            int[] chosen = new int[issues.size()];
            List<Kind> kinds = new ArrayList<>();
            for (int option = 0; option < issue.size(); option++) {
                chosen[one.issue()] = option;
                Optional<RedLine.Status> refused = lines.stream()
                        .filter(line -> line.refuses().met(chosen))
                        .map(RedLine::status)
                        .max(Comparator.naturalOrder());
                if (refused.isPresent()) {
                    kinds.add(refused.get() == RedLine.Status.CONFIRMED ? Kind.FIRM : Kind.REFUSED);
                } else if (side < 0
                        || (!stances.isEmpty() && !stances.get(option).known())) {
                    kinds.add(Kind.UNKNOWN);
                } else {
                    kinds.add(one.acceptable().get(side).contains(option) ? Kind.LIVES : Kind.HARD);
                }
            }
            return kinds;
        }

        /** The middles of what a party asked for last; of neighbouring numbers, the ends. */
        private List<Integer> asked(Issue issue, int index, int party) {
            return briefing.knowledge().dispute().positions().stream()
                    .filter(position -> position.party() == party
                            && position.issue() == index
                            && !position.options().isEmpty()
                            && position.heldOn(briefing.knowledge().asOf()))
                    .max(Comparator.comparing(
                            (Position position) -> position.evidence().from()))
                    .stream()
                    .flatMap(position -> position.options().stream()
                            .filter(option -> !(issue.options() instanceof Options.Range
                                    && position.options().contains(option - 1)
                                    && position.options().contains(option + 1))))
                    .map(option -> (at(issue, option) + at(issue, option + 1)) / 2)
                    .toList();
        }

        private List<Piece> pieces(Issue issue, List<Kind> kinds) {
            List<Piece> pieces = new ArrayList<>();
            boolean range = issue.options() instanceof Options.Range;
            for (int first = 0; first < kinds.size(); ) {
                int next = first + 1;
                while (range && next < kinds.size() && kinds.get(next) == kinds.get(first)) {
                    next++;
                }
                String options = issue.options().get(first).name()
                        + (next > first + 1
                                ? " to " + issue.options().get(next - 1).name()
                                : "");
                pieces.add(new Piece(
                        at(issue, first),
                        at(issue, next) - at(issue, first),
                        kinds.get(first),
                        options + ": " + kinds.get(first).words()));
                first = next;
            }
            return pieces;
        }

        private static int at(Issue issue, int option) {
            return Math.toIntExact(NAMES + (long) (WIDTH - NAMES - 10) * option / issue.size());
        }

        private static List<Label> labels(Issue issue) {
            int letters = (int) ((WIDTH - NAMES - 10) / (issue.size() * LETTER));
            return IntStream.range(0, issue.size())
                    .mapToObj(option -> {
                        String name = issue.options().get(option).name();
                        return new Label(at(issue, option) + 3, LINE, wrapped(name, letters), name);
                    })
                    .toList();
        }

        private static List<Label> ends(Issue issue, Options.Range range) {
            List<Label> labels = new ArrayList<>();
            int steps = Math.min(4, issue.size() - 1);
            for (int k = 0; k <= steps; k++) {
                int option = steps == 0 ? 0 : (int) ((long) (issue.size() - 1) * k / steps);
                String name = range.get(option).name();
                int middle = (at(issue, option) + at(issue, option + 1)) / 2;
                int x = Math.clamp(
                        middle - (int) (name.length() * LETTER / 2), NAMES, WIDTH - (int) (name.length() * LETTER) - 4);
                labels.add(new Label(x, LINE, List.of(name), name));
            }
            return labels;
        }

        private static List<String> wrapped(String name, int letters) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : name.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            if (lines.size() > LINES) {
                lines = new ArrayList<>(lines.subList(0, LINES));
                lines.set(LINES - 1, cut(lines.getLast() + " …", letters));
            }
            return lines.stream().map(each -> cut(each, letters)).toList();
        }

        private static String cut(String text, int letters) {
            return text.length() <= letters
                    ? text
                    : text.substring(0, Math.max(1, letters - 1)).strip() + "…";
        }
    }

    /** The height of a bar. */
    public int bar() {
        return BAR;
    }
}
