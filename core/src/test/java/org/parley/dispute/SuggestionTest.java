package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("territory", "nato", "sanctions", "a", "b");

    @Test
    void findsSlipsOfTheHand() {
        assertThat(Suggestion.maybe("teritory", KNOWN)).isEqualTo("; maybe 'territory'?");
        assertThat(Suggestion.maybe("Territory", KNOWN)).isEqualTo("; maybe 'territory'?");
        assertThat(Suggestion.maybe("naot", KNOWN)).isEqualTo("; maybe 'nato'?");
        assertThat(Suggestion.maybe("sanction", KNOWN)).isEqualTo("; maybe 'sanctions'?");
    }

    @Test
    void staysSilentWhereNothingIsNear() {
        assertThat(Suggestion.maybe("observers", KNOWN)).isEmpty();
        assertThat(Suggestion.maybe("nato", List.of())).isEmpty();
    }

    @Test
    void ofEquallyNearOnesTheFirstByAlphabet() {
        assertThat(Suggestion.maybe("c", List.of("b", "a"))).isEqualTo("; maybe 'a'?");
    }
}
