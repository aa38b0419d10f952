package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.assumption.Assuming;
import org.parley.assumption.Assumption;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Dossier;
import org.parley.preference.Knowledge;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;

/** Assumptions on the example of a war. */
class AssumptionsTest {

    private static final Path WAR = Path.of("../examples/ending-a-war-2025");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 7);
    private static final int RUSSIA = 1;

    private static Dossier dossier(View view) {
        return ((CaseReading.Sound) CaseFolder.read(WAR, view)).dossier();
    }

    private static Knowledge assuming(View view, String... written) throws MalformedAssumptionException {
        Dossier dossier = dossier(view);
        return Assuming.in(dossier, DAY, Assumptions.read(List.of(written), dossier, DAY))
                .asOf(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "russia.red-lines.donetsk-whole=dropped",
                "europe.red-lines.assets.returned=claimed",
                "russia.red-lines.new={refuses: troops = multinational-force, status: confirmed}",
                "russia.no-deal=hard",
                "russia.no-deal = [0.2, 0.4]",
                "russia.no-deal=unknown",
                "russia.no-deal={worth: 0.3, drift: -0.01, worst: 0.1}",
                "ukraine.worth.territory.donbas=can live with",
                "ukraine.worth.territory.donbas=red line",
                "ukraine.worth.nato=[open, not-sought, neutral, barred]",
                "ukraine.worth.nato={options: {open: welcome}}",
                "ukraine.importance.guarantees=0.4",
                "ukraine.importance.guarantees=unknown",
                "ukraine.importance=[territory, guarantees]",
                "ukraine.importance={tiers: [[territory], [guarantees, nato]]}",
                "ukraine.interactions.force-and-guarantee=decisive",
                "ukraine.interactions.force-and-guarantee=dropped",
                "usa.consent=can block",
                "rules.zone-needs-others=dropped",
                "measures.secondary-tariffs=off",
                "measures.secondary-tariffs=1.5"
            })
    void everythingThatAPreferenceFileHoldsCanBeAssumed(String written) throws MalformedAssumptionException {
        Dossier dossier = dossier(new View.Team());
        List<Assumption> read = Assumptions.read(List.of(written), dossier, DAY);
        assertThat(read).extracting(Assumption::written).containsExactly(written);
        Knowledge before = dossier.asOf(DAY);
        Knowledge after = Assuming.in(dossier, DAY, read).asOf(DAY);
        assertThat(after).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "russia.no-deal | write a path, '=' and a value",
                "=hard | write a path, '=' and a value",
                "russia.no-deal= | 'russia.no-deal' has no value",
                "rusia.no-deal=hard | path starts with 'rusia'; maybe 'russia'?",
                "moon.no-deal=hard | it is one of ukraine, russia, usa, europe, ratifiers, rules or measures",
                "russia=hard | say what of party 'russia'",
                "russia.no-dela=hard | maybe 'no-deal'?",
                "russia.no-deal.x=hard | nothing may follow russia.no-deal, but 'x' does",
                "russia.no-deal=haard | maybe 'hard'?",
                "russia.no-deal=2 | not from 0 to 1",
                "russia.no-deal={worth: hard, from: 2025-01-01} | leave out 'from'",
                "russia.no-deal={wort: hard} | maybe 'worst'?",
                "russia.no-deal=[ | the value",
                "russia.worth.teritory.donbas=hard | maybe 'territory'?",
                "russia.worth.territory.donbass=hard | maybe 'donbas'?",
                "russia.worth.territory=hard | say of which option of 'territory'",
                "russia.worth=hard | say of which issue",
                "russia.red-lines.donetsk-whol=dropped | maybe 'donetsk-whole'?",
                "russia.red-lines.donetsk-whole=droped | maybe 'dropped'?",
                "russia.red-lines.x={refuses: troops = nobody} | has no option 'nobody'",
                "russia.interactions.x=dropped | knows no interaction 'x' on 2025-08-07",
                "russia.importance.territory=many | the weight of 'territory'",
                "usa.consent=blocks | consent cannot be 'blocks'",
                "rules.zone-needs-other=dropped | maybe 'zone-needs-others'?",
                "rules.zone-needs-others=gone | a rule cannot be 'gone'; it is dropped, negotiable or fixed",
                "measures.tariffs=off | it is one of secondary-tariffs",
                "measures.secondary-tariffs=11 | not from 0 to 10"
            })
    void aSlipIsToldWithThePartOfThePathAndWhatWasMeant(String written, String message) {
        Dossier dossier = dossier(new View.Team());
        assertThatThrownBy(() -> Assumptions.read(List.of(written), dossier, DAY))
                .isInstanceOf(MalformedAssumptionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void thePathSaysWhatTheValueIsOf() throws MalformedAssumptionException {
        Knowledge assumed = assuming(new View.Team(), "russia.no-deal=[0.2, 0.4]", "russia.worth.nato.neutral=0.5");
        NoDeal noDeal = assumed.preferences().get(RUSSIA).noDeal().orElseThrow();
        assertThat(noDeal.alternative())
                .extracting(one -> ((NoDeal.Valued) one).amount().range())
                .isEqualTo(new Interval(Ratio.of(1, 5), Ratio.of(2, 5)));
        assertThat(noDeal.evidence().from()).isEqualTo(DAY);
        int nato = assumed.dispute().issue("nato");
        int neutral = assumed.dispute().issues().get(nato).options().indexOf("neutral");
        assertThat(assumed.preferences()
                        .get(RUSSIA)
                        .worth()
                        .get(nato)
                        .orElseThrow()
                        .anchors()
                        .get(neutral)
                        .range())
                .isEqualTo(Interval.exactly(Ratio.HALF));
    }

    @Test
    void aDroppedRedLineIsGoneAndTheOthersStay() throws MalformedAssumptionException {
        List<String> before = ids(dossier(new View.Team()).asOf(DAY));
        List<String> after = ids(assuming(new View.Team(), "russia.red-lines.donetsk-whole=dropped"));
        assertThat(before).contains("donetsk-whole");
        assertThat(after)
                .containsExactlyElementsOf(before.stream()
                        .filter(id -> !id.equals("donetsk-whole"))
                        .toList());
    }

    private static List<String> ids(Knowledge knowledge) {
        return knowledge.preferences().get(RUSSIA).redLines().stream()
                .map(RedLine::id)
                .toList();
    }

    @Test
    void whatIsOutOfViewIsToldLikeWhatDoesNotExist() {
        Dossier ukraine = dossier(new View.OfParty("ukraine"));
        assertThat(message("russia.red-lines.donetsk-whole=dropped", ukraine))
                .isEqualTo(message("russia.red-lines.donetsk-w0ole=dropped", ukraine)
                        .replace("donetsk-w0ole", "donetsk-whole"));
        assertThat(message("measures.secondary-tariffs=off", ukraine))
                .isEqualTo(message("measures.secondary-tarifff=off", ukraine)
                        .replace("secondary-tarifff", "secondary-tariffs"));
    }

    @Test
    void theSamePathTwiceIsRefused() {
        Dossier dossier = dossier(new View.Team());
        assertThatThrownBy(
                        () -> Assumptions.read(List.of("russia.no-deal=hard", "russia.no-deal=welcome"), dossier, DAY))
                .hasMessage("'russia.no-deal=welcome': russia.no-deal is assumed twice");
    }

    @Test
    void whateverIsWrittenIsReadOrRefusedInWords() {
        Dossier dossier = dossier(new View.Team());
        List<String> parts = List.of(
                "russia",
                "ukraine",
                "rules",
                "measures",
                "worth",
                "red-lines",
                "no-deal",
                "importance",
                "territory",
                "interactions",
                "consent",
                "donbas",
                "donetsk-whole",
                ".",
                "..",
                "=",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                " ",
                "hard",
                "welcome",
                "dropped",
                "0.5",
                "-1",
                "1e9",
                "worth: ",
                "refuses: troops = none",
                "options: ",
                "&a",
                "*a",
                "!t",
                "\"",
                "'",
                "\n",
                "\t",
                "\u0000",
                "é",
                "secondary-tariffs",
                "unknown",
                "[0.1, 0.2]",
                "#");
        Random random = new Random(7);
        int sound = 0;
        for (int k = 0; k < 5_000; k++) {
            StringBuilder written = new StringBuilder(random.nextInt(3) == 0 ? "" : "russia.no-deal=");
            for (int length = random.nextInt(9); length >= 0; length--) {
                written.append(parts.get(random.nextInt(parts.size())));
            }
            String message = message(written.toString(), dossier);
            sound += message.isEmpty() ? 1 : 0;
            assertThat(message).as(written.toString()).doesNotContain("\n").doesNotContain("it cannot be read");
        }
        assertThat(sound).isGreaterThan(20);
    }

    /** Empty where it can be read. */
    private static String message(String written, Dossier dossier) {
        try {
            Assuming.in(dossier, DAY, Assumptions.read(List.of(written), dossier, DAY))
                    .asOf(DAY);
            return "";
        } catch (MalformedAssumptionException malformed) {
            return String.valueOf(malformed.getMessage());
        }
    }
}
