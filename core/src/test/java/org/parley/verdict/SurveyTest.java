package org.parley.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.Plain;
import org.parley.cases.RandomCase;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.Sampler;
import org.parley.preference.Valuation;

class SurveyTest {

    private static final int READINGS = 40;

    @Test
    void theAnswersAreTheSameWithOneTwoAndSevenThreads() {
        int asked = 0;
        for (long seed = 0; seed < 60; seed++) {
            Knowledge knowledge = RandomCase.of(seed).dossier().asOf(CaseFile.DAY);
            List<Integer> counted =
                    Counted.of(knowledge, CentralReading.of(knowledge)).parties();
            Ground ground = Ground.of(knowledge, counted, line -> true);
            if (counted.isEmpty() || ground.settlements().isEmpty()) {
                continue;
            }
            List<Settlement> settlements =
                    List.of(ground.settlements().iterator().next());
            List<Object> answers = new ArrayList<>();
            for (int threads : new int[] {1, 2, 7}) {
                ForkJoinPool pool = new ForkJoinPool(threads);
                Survey survey = new Survey(Sampler.of(knowledge, seed), READINGS, pool);
                AtomicInteger told = new AtomicInteger();
                answers.add(List.of(
                        survey.margins(List.of(ground, ground), (done, of) -> told.incrementAndGet()),
                        survey.appraisals(knowledge, counted.getFirst(), settlements)));
                assertThat(told).as("progress is told for every reading").hasValue(READINGS);
                pool.shutdown();
            }
            assertThat(answers).as("seed %d", seed).allMatch(answers.getFirst()::equals);
            asked++;
        }
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void marginsComeInTheOrderOfReadingsAndOfGrounds() {
        for (long seed = 0; seed < 200; seed++) {
            Knowledge knowledge = RandomCase.of(seed).dossier().asOf(CaseFile.DAY);
            List<Integer> counted =
                    Counted.of(knowledge, CentralReading.of(knowledge)).parties();
            List<Predicate<RedLine>> bindings = List.of(line -> false, line -> true);
            List<Ground> grounds = bindings.stream()
                    .map(binding -> Ground.of(knowledge, counted, binding))
                    .toList();
            if (counted.isEmpty()
                    || grounds.stream().anyMatch(ground -> ground.settlements().isEmpty())) {
                continue;
            }
            Sampler sampler = Sampler.of(knowledge, 5);
            List<List<Ratio>> margins =
                    new Survey(sampler, 5, ForkJoinPool.commonPool()).margins(grounds, Progress.NONE);
            for (int g = 0; g < grounds.size(); g++) {
                Predicate<RedLine> binding = bindings.get(g);
                assertThat(margins.get(g))
                        .as("seed %d", seed)
                        .isEqualTo(IntStream.range(0, 5)
                                .mapToObj(index -> new Plain(knowledge, sampler.draw(index)).margin(counted, binding))
                                .toList());
            }
        }
    }

    /** Number ranges and interactions included. */
    @Test
    void aGroundHasTheAllowedSettlementsAndTheirValues() {
        for (long seed = 0; seed < 1_000; seed++) {
            Knowledge knowledge = RandomCase.of(seed).dossier().asOf(CaseFile.DAY);
            Reading reading = Sampler.of(knowledge, 1).draw(3);
            List<Integer> valued = IntStream.range(0, reading.parties().size())
                    .filter(p -> reading.parties().get(p).isPresent())
                    .boxed()
                    .toList();
            Plain plain = new Plain(knowledge, reading);
            for (Predicate<RedLine> binding : List.<Predicate<RedLine>>of(
                    line -> true, line -> line.status() == RedLine.Status.CONFIRMED, line -> false)) {
                Ground ground = Ground.of(knowledge, valued, binding);
                List<Settlement> allowed = plain.allowed(binding);
                assertThat(ground.settlements()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(allowed);
                List<Valuation> valuations = ground.valuations(reading);
                for (Settlement x : allowed) {
                    assertThat(valuations.stream().map(v -> v.value(x)).toList())
                            .as("seed %d", seed)
                            .isEqualTo(plain.values(valued, x));
                }
                Ground others = ground.by(List.of());
                assertThat(others.settlements()).containsExactlyInAnyOrderElementsOf(allowed);
                assertThat(others.parties()).isEmpty();
            }
        }
    }
}
