package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Dossier;
import org.parley.preference.Measure;

class MeasuresTest {

    private static final Path WATER = Path.of("src/test/resources/cases/water");

    @TempDir
    Path folder;

    @Test
    void measuresAreReadForTheTeamAndForNobodyElse() {
        Measure loan = dossier(new View.Team()).measures().getFirst();
        assertThat(loan.name()).isEqualTo("The loan is held back");
        assertThat(loan.kind()).isEqualTo(Measure.Kind.SANCTION);
        assertThat(loan.takesEffect()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(loan.imposedBy()).contains(3);
        assertThat(loan.effects())
                .containsExactly(
                        new Measure.Effect(0, new Interval(Ratio.of(-1, 5), Ratio.of(-1, 10))),
                        new Measure.Effect(1, Interval.exactly(Ratio.of(-1, 20))));
        assertThat(loan.criteria())
                .extracting(criterion -> criterion.metOn(LocalDate.of(2025, 4, 10)))
                .containsExactly(true, false);
        assertThat(loan.costs())
                .extracting(Measure.Cost::on)
                .containsExactly(Measure.Cost.On.UNITY, Measure.Cost.On.DURABILITY);
        assertThat(loan.evidence().place()).isEqualTo("team/pressure.yaml:3");
        for (View view : List.of(new View.Public(), new View.Joint(), new View.OfParty("up"))) {
            assertThat(dossier(view).measures()).isEmpty();
        }
    }

    @Test
    void slipsAreToldWithTheirPlaceAndWhatWasMeant() throws IOException {
        assertThat(after("kind: sanction", "kind: santion"))
                .containsExactly("team/pressure.yaml:5: measure 'loan': 'kind' cannot be 'santion'; maybe 'sanction'?");
        assertThat(after("party: down,", "party: up,"))
                .containsExactly("team/pressure.yaml:11: measure 'loan' moves 'up' twice; put both in one");
        assertThat(after("met: 2025-04-10", "met: 2025-02-10"))
                .containsExactly("team/pressure.yaml:13: measure 'loan': criterion 'gauges' is met on 2025-02-10,"
                        + " before it was fixed on 2025-03-01; criteria are fixed beforehand");
        assertThat(after("no-deal: -0.05", "no-deal: hard"))
                .containsExactly("team/pressure.yaml:11: measure 'loan': 'no-deal' is 'hard', not a number;"
                        + " write a decimal as 0.25 or a fraction as 1/3");
    }

    private static Dossier dossier(View view) {
        return ((CaseReading.Sound) CaseFolder.read(WATER, view)).dossier();
    }

    private List<String> after(String old, String now) throws IOException {
        Path home = Files.createTempDirectory(folder, "case");
        try (Stream<Path> files = Files.walk(WATER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(WATER.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        Path path = home.resolve("team/pressure.yaml");
        Files.writeString(path, Files.readString(path).replace(old, now));
        return CaseFolder.read(home, new View.Team()) instanceof CaseReading.Broken broken
                ? broken.defects().stream().map(Defect::toString).toList()
                : List.of();
    }
}
