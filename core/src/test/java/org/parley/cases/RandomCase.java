package org.parley.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.RedLine;

/** Small random cases in which anything may be known, unknown, contradictory or impossible. */
public final class RandomCase {

    private static final List<String> PARTIES = List.of("Ardenia", "Borland", "Cassia");
    private static final List<String> ISSUES = List.of("Border", "Troops", "Aid");
    private static final List<String> OPTIONS = List.of("None", "Some", "Most", "All");
    private static final List<RedLine.Status> STATUSES =
            List.of(RedLine.Status.CLAIMED, RedLine.Status.BELIEVED, RedLine.Status.CONFIRMED);
    private static final List<String> WORDS = List.of("welcome", "can live with", "hard", "welcome", "can live with");

    private final Random random;
    private final CaseFile file = new CaseFile();

    /** More numbers than words, and low no-deal values: many efficient settlements. */
    private boolean rich;

    private RandomCase(long seed) {
        this.random = new Random(seed);
    }

    public static CaseFile of(long seed) {
        return new RandomCase(seed).file();
    }

    private CaseFile file() {
        rich = chance(3);
        int parties = 1 + random.nextInt(3);
        for (int p = 0; p < parties; p++) {
            file.party(PARTIES.get(p), chance(6) ? Party.Consent.IS_TOLD : Party.Consent.SIGNS);
        }
        int issues = 1 + random.nextInt(3);
        for (int i = 0; i < issues; i++) {
            if (chance(4)) {
                file.range(ISSUES.get(i), 0, 1 + random.nextInt(3), chance(2) ? "km" : "");
            } else {
                file.issue(
                        ISSUES.get(i), OPTIONS.subList(0, 1 + random.nextInt(4)).toArray(String[]::new));
            }
        }
        while (chance(4)) {
            file.rule(RandomTable.condition(random, file.issues()), "a rule");
        }
        for (int p = 0; p < parties; p++) {
            file.of(PARTIES.get(p));
            if (!chance(8)) {
                party();
            }
        }
        return file;
    }

    private void party() {
        int issues = file.issues().size();
        for (int i = 0; i < issues; i++) {
            Issue issue = file.issues().get(i);
            boolean range = issue.options() instanceof Options.Range;
            if (chance(3) && !range) {
                file.wants(issue.name(), OPTIONS.get(random.nextInt(issue.size())));
            }
            if (chance(8) && !range) {
                file.orders(
                        issue.name(), shuffled(OPTIONS.subList(0, issue.size())).toArray(String[]::new));
            } else if (!chance(6)) {
                file.worth(issue.name(), status(), amounts(range ? 2 : issue.size()));
            }
        }
        importance(issues);
        while (chance(4)) {
            file.refuses(status(), RandomTable.condition(random, file.issues()));
        }
        while (chance(4)) {
            file.together(
                    RandomTable.condition(random, file.issues()),
                    chance(2) ? "clear" : chance(2) ? "-0.2..0.1" : "0.05");
        }
        switch (random.nextInt(7)) {
            case 0 -> file.noDeal("?");
            case 1 -> {}
            case 2 ->
                file.noDealLike(file.issues().stream()
                        .mapToInt(issue -> random.nextInt(issue.size()))
                        .toArray());
            case 3 -> file.noDeal(new NoDeal.Valued(CaseFile.amount("hard")), chance(2) ? "-0.02..0.01" : "-0.01");
            default -> file.noDeal(amount(false));
        }
    }

    private void importance(int issues) {
        List<String> order = shuffled(ISSUES.subList(0, issues));
        switch (random.nextInt(6)) {
            case 0 -> file.ranks(order.toArray(String[]::new));
            case 1 -> file.ranks(String.join(" = ", order));
            case 2 ->
                file.tiers(
                        order.size() < 2
                                ? order.toArray(String[]::new)
                                : new String[] {order.getFirst(), String.join(" = ", order.subList(1, order.size()))});
            case 3 -> {
                // Now and then too little or too much: a contradiction.
                int sum = chance(8) ? 9 : 10;
                int first = issues == 1 ? sum : 1 + random.nextInt(4);
                int second = issues < 3 ? sum - first : 1 + random.nextInt(4);
                int[] tenths = {first, second, sum - first - second};
                file.weighs(IntStream.range(0, issues)
                        .mapToObj(i -> "0." + tenths[i])
                        .map(text -> text.equals("0.10") ? "1" : text)
                        .toArray(String[]::new));
            }
            case 4 ->
                file.importance(
                        new Order.Ranking(List.of()),
                        Map.of(random.nextInt(issues), new Interval(Ratio.of(1, 5), Ratio.ONE)));
            default -> {}
        }
    }

    private String[] amounts(int count) {
        return IntStream.range(0, count).mapToObj(k -> amount(true)).toArray(String[]::new);
    }

    private String amount(boolean redLines) {
        if (rich && !chance(6)) {
            return redLines ? "0." + (10 + random.nextInt(90)) : "0.1";
        }
        return switch (random.nextInt(8)) {
            case 0 -> redLines ? "?" : "can live with";
            case 1 -> redLines ? "red line" : "hard";
            case 2 -> "0." + random.nextInt(10);
            case 3 -> "0.2..0." + (3 + random.nextInt(7));
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private RedLine.Status status() {
        return STATUSES.get(random.nextInt(STATUSES.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private List<String> shuffled(List<String> names) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
