package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.Plain;
import org.parley.cases.RandomCase;
import org.parley.number.Interval;
import org.parley.number.Ratio;

class UncertainInputTest {

    private static final int CASES = 3_000;
    private static final LocalDate AS_OF = CaseFile.DAY.plusDays(73);
    private static final Ratio A_LITTLE = Ratio.of(1, 1_000_000_000);

    /** Inputs of random cases, with what is known and the central reading. */
    private record One(Knowledge knowledge, PartyReading central, UncertainInput input, String as) {

        PartyReading at(Ratio value) {
            return input.at().apply(value);
        }

        PartyReading atLow() {
            return at(input.range().low());
        }

        PartyReading atHigh() {
            return at(input.range().high());
        }

        Preference preference() {
            return knowledge.preferences().get(input.party());
        }

        boolean isWeight() {
            return input.words().startsWith("how much");
        }

        boolean isNoDeal() {
            return input.words().startsWith("what no deal");
        }

        boolean isDrift() {
            return input.words().startsWith("how fast");
        }

        boolean isWorth() {
            return input.words().contains("is worth to") && !isNoDeal();
        }
    }

    private static List<One> inputs() {
        List<One> inputs = new ArrayList<>();
        for (long seed = 0; seed < CASES; seed++) {
            Knowledge knowledge = RandomCase.of(seed).dossier().asOf(AS_OF);
            for (Optional<PartyReading> own : CentralReading.of(knowledge).parties()) {
                if (own.isPresent()) {
                    for (UncertainInput input : UncertainInput.of(knowledge, own.get())) {
                        inputs.add(new One(knowledge, own.get(), input, "seed " + seed + ": " + input.words()));
                    }
                }
            }
        }
        return inputs;
    }

    @Test
    void numbersOfARangeCarryTheirUnit() {
        Knowledge knowledge = new CaseFile()
                .party("Ardenia")
                .range("Term", 0, 10, "years")
                .of("Ardenia")
                .worth("Term", "0", "0.5..0.9")
                .noDeal("0.4")
                .dossier()
                .asOf(AS_OF);
        PartyReading central = CentralReading.of(knowledge).parties().getFirst().orElseThrow();
        assertThat(UncertainInput.of(knowledge, central))
                .extracting(UncertainInput::words)
                .contains("what “10 years” on “Term” is worth to Ardenia");
    }

    @Test
    void bothEndsFitWhatIsKnownAndNothingBeyondThemDoes() {
        List<One> inputs = inputs();
        assertThat(inputs).hasSizeGreaterThan(10_000);
        for (One one : inputs) {
            Interval range = one.input().range();
            assertThat(range.isExact()).as(one.as()).isFalse();
            for (Ratio value : List.of(range.low(), range.middle(), range.high())) {
                assertThat(fits(one, one.at(value)))
                        .as("%s at %s", one.as(), value)
                        .isTrue();
            }
            for (Ratio value : List.of(range.low().minus(A_LITTLE), range.high().plus(A_LITTLE))) {
                assertThat(fits(one, one.at(value)))
                        .as("%s at %s", one.as(), value)
                        .isFalse();
            }
        }
    }

    @Test
    void onlyTheOneNumberMovesAndOtherWeightsKeepTheirProportions() {
        for (One one : inputs()) {
            PartyReading low = one.atLow();
            PartyReading high = one.atHigh();
            List<Ratio> before = one.central().weights().toList();
            if (one.isWeight()) {
                int moved = moved(low.weights().toList(), high.weights().toList(), before);
                for (PartyReading reading : List.of(low, high)) {
                    List<Ratio> after = reading.weights().toList();
                    for (int i = 0; i < before.size(); i++) {
                        for (int j = 0; j < before.size(); j++) {
                            boolean others = !after.get(i).equals(after.get(moved))
                                    && !after.get(j).equals(after.get(moved));
                            if (others) {
                                assertThat(after.get(i).times(before.get(j)))
                                        .as(one.as())
                                        .isEqualTo(after.get(j).times(before.get(i)));
                            }
                        }
                    }
                }
            } else {
                assertThat(low.weights().toList()).as(one.as()).isEqualTo(before);
            }
            if (one.isWorth()) {
                int changed = 0;
                for (int i = 0; i < before.size(); i++) {
                    changed += low.anchors()
                                    .get(i)
                                    .toList()
                                    .equals(high.anchors().get(i).toList())
                            ? 0
                            : 1;
                }
                assertThat(changed).as("issues whose worths move, %s", one.as()).isEqualTo(1);
            } else {
                for (int i = 0; i < before.size(); i++) {
                    assertThat(low.anchors().get(i).toList())
                            .as(one.as())
                            .isEqualTo(one.central().anchors().get(i).toList());
                }
            }
            boolean interaction = !one.isWeight() && !one.isWorth() && !one.isNoDeal() && !one.isDrift();
            assertThat(low.interactions().toList().equals(high.interactions().toList()))
                    .as(one.as())
                    .isEqualTo(!interaction);
            noDeal(one, low);
            noDeal(one, high);
        }
    }

    /** It moves by itself, or with the settlement that it is as good as. */
    private static void noDeal(One one, PartyReading reading) {
        Optional<NoDeal> stated = one.preference().noDeal();
        if (one.isNoDeal() || one.isDrift() || stated.isEmpty()) {
            return;
        }
        if (stated.get().alternative() instanceof NoDeal.AsGoodAs as) {
            Ratio months = stated.get().monthsUntil(AS_OF);
            Plain plain = new Plain(one.knowledge(), alone(one, reading));
            assertThat(reading.noDeal())
                    .as(one.as())
                    .contains(plain.value(one.input().party(), as.settlement())
                            .plus(stated.get().drift().range().middle().times(months)));
        } else {
            assertThat(reading.noDeal()).as(one.as()).isEqualTo(one.central().noDeal());
        }
    }

    private static Reading alone(One one, PartyReading reading) {
        return new Reading(IntStream.range(0, one.knowledge().preferences().size())
                .mapToObj(p -> p == one.input().party() ? Optional.of(reading) : Optional.<PartyReading>empty())
                .toList());
    }

    /** The issue whose weight is not in one proportion to its old weight with the rest. */
    private static int moved(List<Ratio> low, List<Ratio> high, List<Ratio> before) {
        return IntStream.range(0, before.size())
                .filter(i -> low.get(i).compareTo(high.get(i)) < 0)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a reading meets every statement, each taken as it was stated. */
    private static boolean fits(One one, PartyReading reading) {
        Preference preference = one.preference();
        return weightsFit(preference, reading.weights().toList())
                && IntStream.range(0, reading.anchors().size())
                        .allMatch(i -> preference
                                .worth()
                                .get(i)
                                .map(worth -> worthsFit(
                                        worth, reading.anchors().get(i).toList()))
                                .orElseGet(() -> reading.anchors().get(i).toList().stream()
                                        .allMatch(Interval.UNIT::contains)))
                && IntStream.range(0, preference.interactions().size())
                        .allMatch(t -> preference
                                .interactions()
                                .get(t)
                                .change()
                                .range()
                                .contains(reading.interactions().get(t)))
                && noDealFits(one, reading);
    }

    private static boolean weightsFit(Preference preference, List<Ratio> weights) {
        boolean simplex = weights.stream().allMatch(Interval.UNIT::contains)
                && weights.stream().reduce(Ratio.ZERO, Ratio::plus).equals(Ratio.ONE);
        return simplex
                && preference
                        .importance()
                        .map(importance -> ordered(importance.order(), weights)
                                && importance.weights().entrySet().stream()
                                        .allMatch(stated -> stated.getValue().contains(weights.get(stated.getKey()))))
                        .orElse(true);
    }

    private static boolean worthsFit(Worth worth, List<Ratio> worths) {
        for (int a = 0; a < worths.size(); a++) {
            if (!worth.anchors().get(a).range().contains(worths.get(a))) {
                return false;
            }
        }
        List<List<Integer>> classes = worth.order().classes();
        boolean ends = !worth.orderOnly()
                || classes.size() < 2
                || (worths.get(classes.getFirst().getFirst()).equals(Ratio.ONE)
                        && worths.get(classes.getLast().getFirst()).signum() == 0);
        return ends && ordered(worth.order(), worths);
    }

    private static boolean ordered(Order order, List<Ratio> numbers) {
        List<List<Integer>> classes = order.classes();
        for (int a = 0; a < classes.size(); a++) {
            for (int member : classes.get(a)) {
                Ratio number = numbers.get(member);
                boolean tied = order instanceof Order.Tiers
                        || classes.get(a).stream()
                                .allMatch(other -> numbers.get(other).equals(number));
                boolean above = classes.subList(a + 1, classes.size()).stream()
                        .flatMap(List::stream)
                        .allMatch(below -> number.compareTo(numbers.get(below)) >= 0);
                if (!tied || !above) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The value on its own day, with the central drift; or the drift, with the central value. */
    private static boolean noDealFits(One one, PartyReading reading) {
        if (!one.isNoDeal() && !one.isDrift()) {
            return true;
        }
        NoDeal stated = one.preference().noDeal().orElseThrow();
        Ratio months = stated.monthsUntil(AS_OF);
        Ratio now = reading.noDeal().orElseThrow();
        Interval drift = stated.drift().range();
        if (one.isNoDeal()) {
            Interval band = ((NoDeal.Valued) stated.alternative()).amount().range();
            return band.contains(now.minus(drift.middle().times(months)));
        }
        Ratio onItsDay =
                one.central().noDeal().orElseThrow().minus(drift.middle().times(months));
        return drift.contains(now.minus(onItsDay).over(months));
    }
}
