package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.statements.time.TimeRef;

class TimesTest {
    /** A Thursday. */
    private static final LocalDate DATE = LocalDate.of(2025, 8, 7);

    private static List<TimeRef> times(String text, Optional<LocalDate> date) {
        return Reader.STANDARD.read(Source.of(text), date).times();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on Wednesday.                        | 2025-08-06 | 2025-08-06
            The union's Monday vote was close.            | 2025-08-04 | 2025-08-04
            They must decide by Friday.                   | 2025-08-08 | 2025-08-08
            The ruling is expected on Monday.             | 2025-08-11 | 2025-08-11
            They will meet next week.                     | 2025-08-11 | 2025-08-17
            They met last month.                          | 2025-07-01 | 2025-07-31
            They spoke yesterday.                         | 2025-08-06 | 2025-08-06
            They agreed on 3 July.                        | 2025-07-03 | 2025-07-03
            It was signed on March 4, 2019.               | 2019-03-04 | 2019-03-04
            It was founded in 1994.                       | 1994-01-01 | 1994-12-31
            They will decide over the next 24 to 36 hours. | 2025-08-07 | 2025-08-08T12:00
            They will decide within two weeks.            | 2025-08-07 | 2025-08-21
            It began three years ago.                     | 2022-01-01 | 2022-12-31
            They will sign by the end of the year.        | 2025-12-31 | 2025-12-31
            They met last summer.                         | 2024-06-01 | 2024-08-31
            They met at the weekend in May 2024.          | 2024-05-01 | 2024-05-31
            """)
    void expressionsAreResolvedAgainstTheArticlesDate(String text, String from, String to) {
        assertThat(times(text, Optional.of(DATE)))
                .anySatisfy(time -> assertThat(List.of(time.from(), time.to())).containsExactly(from, to));
    }

    @Test
    void withoutADateNothingIsResolvedAgainstToday() {
        assertThat(times("They will decide over the next 24 to 36 hours, by Friday at the latest.", Optional.empty()))
                .extracting(TimeRef::to)
                .containsExactly("ANCHOR+36h", "FRIDAY>=ANCHOR");
    }

    @Test
    void theDateLineOfTheTextIsItsDate() {
        Reading reading = Reader.STANDARD.read(
                Source.of("A title\nTuesday, June 19, 2018\nThe team won yesterday, Peter Brandt said."),
                Optional.empty());
        assertThat(reading.date()).contains(LocalDate.of(2018, 6, 19));
        assertThat(reading.statements().getFirst().times())
                .extracting(TimeRef::from)
                .containsExactly("2018-06-18");
    }

    @Test
    void vagueExpressionsStayVague() {
        assertThat(times("They will meet soon, at some point in the near future.", Optional.of(DATE)))
                .isNotEmpty()
                .allMatch(TimeRef::vague);
    }

    @Test
    void aNumberIsNoYear() {
        assertThat(times("They sent 2000 people and 1950 euros for a 2000 year old wall.", Optional.of(DATE)))
                .isEmpty();
    }
}
