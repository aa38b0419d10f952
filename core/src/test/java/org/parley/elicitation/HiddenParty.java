package org.parley.elicitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Settlement;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.number.Ratio;
import org.parley.preference.Bands;
import org.parley.preference.Dossier;
import org.parley.preference.Entry;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;
import org.parley.preference.Testimony;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/** A party with numbers of its own, which answers by them. Worth on ranges is linear between their ends and the middle. */
final class HiddenParty {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Compartment OWN = new Compartment.OfParty("p0");
    private static final Ratio RED = Ratio.of(1, 10);

    private final List<Issue> issues = new ArrayList<>();
    private final List<List<Ratio>> worths = new ArrayList<>();
    private final int[] weights;
    private final Ratio noDeal;

    HiddenParty(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(7);
        weights = new int[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 1 + random.nextInt(6);
            boolean range = random.nextInt(3) == 0;
            int size = range ? 2 + random.nextInt(9) : 1 + random.nextInt(6);
            issues.add(new Issue("i" + i, "Issue " + i, "", options(range, size)));
            List<Ratio> worth = new ArrayList<>();
            for (int option = 0; option < size; option++) {
                worth.add(Ratio.of(random.nextInt(21), 20));
            }
            worths.add(range ? linear(worth) : worth);
        }
        noDeal = Ratio.of(random.nextInt(101), 100);
    }

    private static Options options(boolean range, int size) {
        return range
                ? new Options.Range(Ratio.ZERO, Ratio.of(size - 1), Ratio.ONE, "")
                : new Options.Named(IntStream.range(0, size)
                        .mapToObj(option -> new Option("o" + option, "Option " + option, ""))
                        .toList());
    }

    private static List<Ratio> linear(List<Ratio> worth) {
        int last = worth.size() - 1;
        int middle = last / 2;
        List<Ratio> between = new ArrayList<>();
        for (int k = 0; k <= last; k++) {
            int from = k < middle ? 0 : middle;
            int to = k < middle ? middle : last;
            Ratio way = to == from ? Ratio.ZERO : Ratio.of(k - from, to - from);
            between.add(
                    worth.get(from).plus(worth.get(to).minus(worth.get(from)).times(way)));
        }
        return between;
    }

    Ratio weight(int issue) {
        return Ratio.of(weights[issue], IntStream.of(weights).sum());
    }

    Ratio worth(int issue, int option) {
        return worths.get(issue).get(option);
    }

    Ratio noDeal() {
        return noDeal;
    }

    boolean refuses(RedLine line) {
        int issue = line.refuses().issues().iterator().next();
        return IntStream.range(0, issues.get(issue).size())
                .filter(option -> ((Condition.Chosen) line.refuses()).options().get(option))
                .allMatch(option -> worth(issue, option).compareTo(RED) < 0);
    }

    /** The most questions that an interview may take. */
    int bound() {
        int bound = issues.size() - 1 + 1 + 2 * issues.size() + 1;
        for (Issue issue : issues) {
            int anchors = issue.options() instanceof Options.Range ? Math.min(3, issue.size()) : issue.size();
            bound += anchors;
            for (int placed = 1; placed < anchors; placed++) {
                bound += Integer.SIZE - Integer.numberOfLeadingZeros(placed);
            }
        }
        return bound;
    }

    Told interview(double notKnown, double stopped, Random random, List<Question> asked) {
        return interview(List.of(), notKnown, stopped, random, asked);
    }

    /**
     * @param notKnown how often an answer is "don't know"
     * @param stopped how often a session ends after an answer
     */
    Told interview(List<Entry> before, double notKnown, double stopped, Random random, List<Question> asked) {
        List<Entry> entries = new ArrayList<>(before);
        Session session = Session.start();
        Told told = told(entries);
        for (Optional<Question> next = Interview.next(told, session);
                next.isPresent();
                next = Interview.next(told, session)) {
            Question question = next.get();
            asked.add(question);
            Answer answer = random.nextDouble() < notKnown ? new Answer.NotKnown() : answer(question);
            session = session.after(question, answer);
            for (Entry entry : Noted.of(told, session, question, answer, Sureness.HEARD)) {
                entries.removeIf(old -> old.key().equals(entry.key()));
                entries.add(entry);
            }
            told = told(entries);
            if (random.nextDouble() < stopped && !(question instanceof Question.Take)) {
                session = Session.start();
            }
        }
        return told;
    }

    List<Entry> entries(Told told) {
        return Stream.<Entry>concat(
                        Stream.concat(told.preference().importance().stream(), told.preference().noDeal().stream()),
                        Stream.concat(
                                told.preference().worth().stream().flatMap(Optional::stream),
                                told.preference().redLines().stream()
                                        .filter(line -> !line.id().contains("."))))
                .sorted(Comparator.comparing(Entry::key))
                .toList();
    }

    private Told told(List<Entry> entries) {
        return Told.of(dossier(List.of(testimony(0, OWN, entries))), 0, OWN, DAY);
    }

    /** The same in a dossier where other layers and parties say other things. */
    Told besideOthers(Told told, long seed) {
        HiddenParty other = new HiddenParty(seed);
        List<Entry> different = other.entries(other.interview(0.2, 0, new Random(seed + 1), new ArrayList<>()));
        return Told.of(
                dossier(List.of(
                        testimony(0, new Compartment.Public(), different),
                        testimony(1, new Compartment.OfParty("p1"), different),
                        testimony(0, OWN, entries(told)),
                        testimony(0, new Compartment.Team(), different))),
                0,
                OWN,
                DAY);
    }

    private Dossier dossier(List<Testimony> testimonies) {
        List<Party> parties = Stream.of("p0", "p1")
                .map(id -> new Party(id, id, Party.Role.PRINCIPAL, Party.Consent.SIGNS, Optional.empty(), ""))
                .toList();
        Dispute dispute = new Dispute("Test", "", "", parties, issues, List.of(), List.of(), List.of());
        return new Dossier(new View.Team(), dispute, Bands.DEFAULT, testimonies);
    }

    private static Testimony testimony(int party, Compartment layer, List<Entry> entries) {
        return new Testimony(
                party,
                layer,
                some(entries, Importance.class),
                some(entries, Worth.class),
                some(entries, RedLine.class),
                some(entries, NoDeal.class),
                some(entries, Interaction.class));
    }

    private static <E extends Entry> List<E> some(List<Entry> entries, Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Answer answer(Question question) {
        return switch (question) {
            case Question.MostImportant(List<Integer> open) -> {
                int most = open.stream().mapToInt(issue -> weights[issue]).max().orElseThrow();
                yield new Answer.First(
                        open.stream().filter(issue -> weights[issue] == most).toList());
            }
            case Question.WorthOf(int issue, int option) -> worded(issue, option);
            case Question.WithoutDeal() -> new Answer.Worded(word(noDeal));
            case Question.Prefer(int issue, int option, int other) -> {
                int compared = worth(issue, option).compareTo(worth(issue, other));
                yield new Answer.Compared(
                        compared > 0 ? Answer.Side.OPTION : compared < 0 ? Answer.Side.OTHER : Answer.Side.NEITHER);
            }
            case Question.Take(Settlement settlement) ->
                new Answer.Taken(value(settlement).compareTo(noDeal) >= 0);
        };
    }

    private Answer worded(int issue, int option) {
        Word word = word(worth(issue, option));
        if (!(issues.get(issue).options() instanceof Options.Range) || word != Word.RED_LINE) {
            return new Answer.Worded(word);
        }
        int last = issues.get(issue).size() - 1;
        if (option != 0 && option != last) {
            return new Answer.NotKnown();
        }
        int step = option == 0 ? 1 : -1;
        int k = option;
        while (k >= 0 && k <= last && word(worth(issue, k)) == Word.RED_LINE) {
            k += step;
        }
        boolean some = k >= 0 && k <= last;
        return new Answer.Refused(some ? OptionalInt.of(k) : OptionalInt.empty());
    }

    private static Word word(Ratio worth) {
        return worth.compareTo(RED) < 0
                ? Word.RED_LINE
                : worth.compareTo(Ratio.of(45, 100)) < 0
                        ? Word.HARD
                        : worth.compareTo(Ratio.of(75, 100)) < 0 ? Word.CAN_LIVE_WITH : Word.WELCOME;
    }

    private Ratio value(Settlement settlement) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < issues.size(); i++) {
            sum = sum.plus(weight(i).times(worth(i, settlement.option(i))));
        }
        return sum;
    }
}
