package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingMembershipTest {

    private static final int CASES = 3_000;

    @Test
    void everyDrawnReadingOfThousandsOfPreferencesMeetsEveryStatement() {
        int readings = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            Sampler sampler = Sampler.of(knowledge, seed);
            for (int index = 0; index < 3; index++) {
                readings += check(knowledge, sampler.draw(index), seed);
            }
        }
        assertThat(readings).isGreaterThan(3 * CASES);
    }

    @Test
    void everyCentralReadingOfThousandsOfPreferencesMeetsEveryStatement() {
        for (long seed = 0; seed < CASES / 10; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            check(knowledge, CentralReading.of(knowledge), seed);
        }
    }

    @Test
    void truePreferencesAreNeverCalledContradictory() {
        for (long seed = 0; seed < CASES; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            for (int party = 0; party < knowledge.preferences().size(); party++) {
                assertThat(Consistency.of(knowledge, party)).as("case %d", seed).isEmpty();
            }
        }
    }

    private static int check(Knowledge knowledge, Reading reading, long seed) {
        for (int party = 0; party < reading.parties().size(); party++) {
            PartyReading one = reading.parties().get(party).orElseThrow();
            List<String> violations = Membership.violations(knowledge, party, one);
            assertThat(violations)
                    .as(
                            "case %d, party %d: %s",
                            seed, party, knowledge.preferences().get(party))
                    .isEmpty();
        }
        return reading.parties().size();
    }
}
