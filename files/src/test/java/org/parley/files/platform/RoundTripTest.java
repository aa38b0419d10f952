package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.platform.genius.GeniusWriter;
import org.parley.files.platform.geniusweb.GeniusWebWriter;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.model.Written;
import org.parley.files.platform.negmas.NegmasWriter;
import org.parley.number.Ratio;

class RoundTripTest {

    private static final List<String> WORDS = List.of(
            "plain",
            "two words",
            "<tag>",
            "a & b",
            "\"quoted\"",
            "it's",
            "é",
            "10",
            "No",
            "- dash",
            "#1",
            "x: y",
            "😀",
            "a\\b");

    private final Random random = new Random(20261122);

    @Test
    void ownFixturesComeBackAsTheyWere() throws Exception {
        Scenario genius = Fixtures.own("genius").scenario();
        assertThat(Fixtures.again(GeniusWriter.write(genius)).scenario()).isEqualTo(genius);
        Scenario nonlinear = Fixtures.own("nonlinear").scenario();
        assertThat(Fixtures.again(GeniusWriter.write(nonlinear)).scenario()).isEqualTo(nonlinear);
        Scenario web = Fixtures.own("geniusweb").scenario();
        assertThat(Fixtures.again(GeniusWebWriter.write(web)).scenario()).isEqualTo(web);
        Scenario negmas = Fixtures.own("negmas").scenario();
        assertThat(Fixtures.again(NegmasWriter.write(negmas)).scenario()).isEqualTo(negmas);
    }

    @Test
    void aConversionReportsWhatBothSidesLose() throws Exception {
        Written written = Conversions.convert(Fixtures.own("genius"), Format.NEGMAS);
        assertThat(written.files()).containsOnlyKeys("harbour.yml", "captain.yml", "owner.yml");
        assertThat(String.join("\n", written.losses()))
                .contains("as Genius does")
                .contains(
                        "issue 'Deposit': the format has no such function of a number; its 21 numbers become named values")
                .contains("rounded to 34 digits");
        Written refused = Conversions.convert(Fixtures.own("nonlinear"), Format.GENIUSWEB);
        assertThat(refused.losses())
                .contains("side-1: has hyper-rectangles, which GeniusWeb cannot hold; it is not written");
    }

    @Test
    void randomModelsComeBackFromGenius() throws Exception {
        for (int n = 0; n < 200; n++) {
            Scenario scenario = scenario(Utility.Scale.SHARE_OF_BEST);
            assertThat(Fixtures.again(GeniusWriter.write(scenario)).scenario()).isEqualTo(scenario);
        }
    }

    @Test
    void randomModelsComeBackFromGeniusWeb() throws Exception {
        for (int n = 0; n < 200; n++) {
            Scenario scenario = scenario(Utility.Scale.RAW);
            List<Profile> held = scenario.profiles().stream()
                    .map(profile ->
                            new Profile(profile.name(), profile.utility(), bid(scenario, profile), Optional.empty()))
                    .toList();
            Scenario holdable = new Scenario(scenario.name(), scenario.issues(), Set.of(), held);
            assertThat(Fixtures.again(GeniusWebWriter.write(holdable)).scenario())
                    .isEqualTo(holdable);
        }
    }

    @Test
    void randomModelsComeBackFromNegmas() throws Exception {
        for (int n = 0; n < 200; n++) {
            Scenario scenario = scenario(Utility.Scale.RAW);
            assertThat(Fixtures.again(NegmasWriter.write(scenario)).scenario()).isEqualTo(scenario);
        }
    }

    @Test
    void valuesStayThroughEveryFormat() throws Exception {
        for (int n = 0; n < 100; n++) {
            Scenario scenario = scenario(Utility.Scale.RAW);
            Scenario genius = Fixtures.again(GeniusWriter.write(scenario)).scenario();
            Scenario negmas = Fixtures.again(NegmasWriter.write(scenario)).scenario();
            Scenario web = Fixtures.again(GeniusWebWriter.write(scenario)).scenario();
            int[] chosen = scenario.issues().stream()
                    .mapToInt(issue -> random.nextInt(issue.size()))
                    .toArray();
            for (int p = 0; p < scenario.profiles().size(); p++) {
                Ratio value = scenario.profiles().get(p).utility().value(scenario.issues(), chosen);
                for (Scenario other : List.of(genius, negmas, web)) {
                    assertThat(other.profiles().get(p).utility().value(other.issues(), chosen))
                            .isEqualTo(value);
                }
            }
        }
    }

    private Scenario scenario(Utility.Scale scale) {
        int count = 1 + random.nextInt(5);
        List<Issue> issues = new ArrayList<>();
        Set<Integer> continuous = new TreeSet<>();
        List<String> names = new ArrayList<>(WORDS);
        Collections.shuffle(names, random);
        for (int i = 0; i < count; i++) {
            Options options = switch (random.nextInt(4)) {
                case 0 ->
                    new Options.Range(Ratio.of(random.nextInt(9) - 4), Ratio.of(6 + random.nextInt(5)), Ratio.ONE, "");
                case 1 -> {
                    continuous.add(i);
                    Ratio low = decimal(2).minus(Ratio.ONE);
                    yield new Options.Range(low, low.plus(Ratio.of(2)), Ratio.of(1, 10), "");
                }
                default -> named();
            };
            issues.add(new Issue(names.get(i), names.get(i), "", options));
        }
        List<Profile> profiles = new ArrayList<>();
        for (int p = 0; p < 1 + random.nextInt(3); p++) {
            profiles.add(profile("party " + p, issues, scale));
        }
        return new Scenario("domain", issues, continuous, profiles);
    }

    private Options named() {
        List<String> names = new ArrayList<>(WORDS);
        Collections.shuffle(names, random);
        return new Options.Named(names.subList(0, 1 + random.nextInt(5)).stream()
                .map(name -> new Option(name, name, ""))
                .toList());
    }

    private Profile profile(String name, List<Issue> issues, Utility.Scale scale) {
        List<Ratio> weights = new ArrayList<>();
        List<Evaluation> evaluations = new ArrayList<>();
        Ratio rest = Ratio.ONE;
        for (Issue issue : issues) {
            Ratio weight = weights.size() == issues.size() - 1 ? rest : rest.times(decimal(3));
            weights.add(weight);
            rest = rest.minus(weight);
            evaluations.add(evaluation(issue, scale));
        }
        return new Profile(
                name,
                new Utility.Additive(weights, evaluations, scale),
                new Profile.Reservation.Value(decimal(4)),
                random.nextBoolean()
                        ? Optional.of(new Profile.Discount(Ratio.of(1 + random.nextInt(99), 100), true))
                        : Optional.empty());
    }

    private Evaluation evaluation(Issue issue, Utility.Scale scale) {
        if (issue.options() instanceof Options.Range range) {
            boolean clamped = scale == Utility.Scale.SHARE_OF_BEST;
            Ratio slope = decimal(3).times(Ratio.of(1, 40));
            return new Evaluation.Linear(slope, decimal(2).times(Ratio.HALF).minus(slope.times(range.from())), clamped);
        }
        List<Ratio> values = new ArrayList<>();
        for (int k = 0; k < issue.size(); k++) {
            Ratio most = Ratio.of(scale == Utility.Scale.RAW ? 1 : 500);
            values.add(k == 0 ? Ratio.HALF : decimal(5).times(most));
        }
        return new Evaluation.Table(values);
    }

    private Profile.Reservation bid(Scenario scenario, Profile profile) {
        if (profile.discount().isPresent()) {
            return Profile.Reservation.NONE;
        }
        TreeMap<Integer, Integer> options = new TreeMap<>();
        for (int i = 0; i < scenario.issues().size(); i++) {
            options.put(i, random.nextInt(scenario.issues().get(i).size()));
        }
        return new Profile.Reservation.Bid(options);
    }

    /** From 0 to below 1. */
    private Ratio decimal(int places) {
        int scale = (int) Math.pow(10, places);
        return Ratio.of(random.nextInt(scale), scale);
    }
}
