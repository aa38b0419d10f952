package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Compartment;
import org.parley.dispute.View;
import org.parley.files.check.Lint;
import org.parley.files.generated.CaseGenerator;
import org.parley.files.generated.Damage;
import org.parley.files.generated.GeneratedCase;
import org.parley.files.generated.Vandal;

/** What lies in folders that a view may not open has no effect on what it reads, sound or broken. */
class ViewTest {

    private final Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/work");

    /** Everything that can be told of a reading: the dossier and its warnings, or the defects. */
    private static String told(Path home, View view) {
        return switch (CaseFolder.read(home, view)) {
            case CaseReading.Broken broken -> broken.defects().toString();
            case CaseReading.Sound sound -> sound.dossier() + "\n" + Lint.of(sound);
        };
    }

    private static List<View> views(GeneratedCase generated) {
        List<View> views = new ArrayList<>(List.of(new View.Public(), new View.Joint()));
        generated.parties().forEach(party -> views.add(new View.OfParty(party)));
        return views;
    }

    @Test
    void otherFoldersHaveNoEffect() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (long seed = 0; seed < 250; seed++) {
            GeneratedCase whole = CaseGenerator.of(seed);
            View view = views(whole).get(random.nextInt(views(whole).size()));
            compare(whole, Optional.empty(), view, seed, random);
        }
    }

    @Test
    void otherFoldersHaveNoEffectOnWhatIsReportedOfABrokenCase() throws Exception {
        SplittableRandom random = new SplittableRandom(2);
        for (long seed = 0; seed < 250; seed++) {
            Optional<Damage> damage = Vandal.of(seed)
                    .filter(Damage::inText)
                    .filter(each -> !each.what().equals("5 MB"));
            if (damage.isPresent()) {
                GeneratedCase whole = damage.get().damaged();
                View view = views(whole).get(random.nextInt(views(whole).size()));
                compare(whole, damage, view, seed, random);
            }
        }
    }

    private void compare(GeneratedCase whole, Optional<Damage> damage, View view, long seed, SplittableRandom random)
            throws IOException {
        Path home = folder.resolve("case-" + seed + (damage.isPresent() ? "-damaged" : ""));
        whole.writeTo(home);
        String usual = told(home, view);
        List<String> open =
                view.opens(whole.parties()).stream().map(Compartment::folder).toList();
        List<String> closed = Stream.concat(
                        whole.parties().stream().map(party -> "party-" + party),
                        Stream.of("joint", "team", "party-zzqq", "teem"))
                .filter(name -> !open.contains(name))
                .toList();
        for (int way = 0; way < 5; way++) {
            for (String name : closed) {
                replace(home.resolve(name), way, random);
            }
            assertThat(told(home, view))
                    .as("seed " + seed + ", " + view.word() + ", way " + way)
                    .isEqualTo(usual);
        }
    }

    private static void replace(Path path, int way, SplittableRandom random) throws IOException {
        delete(path);
        switch (way) {
            case 0 -> {}
            case 1 -> Files.writeString(path, "a file in place of a folder");
            case 2 -> Files.createSymbolicLink(path, path.resolveSibling("nowhere"));
            case 3 -> {
                Files.createDirectories(path);
                for (String name : List.of("preferences.yaml", "positions.yaml", "statements.yaml", "estimates.yaml")) {
                    Files.writeString(path.resolve(name), "malformed: [");
                }
            }
            default -> {
                GeneratedCase other = CaseGenerator.of(random.nextInt(10_000));
                Files.createDirectories(path);
                for (String document : other.documents().keySet()) {
                    if (document.startsWith("team/") || document.startsWith("party-")) {
                        Path file = path.resolve(document.substring(document.indexOf('/') + 1));
                        Files.createDirectories(file.getParent());
                        Files.write(file, other.documents().get(document));
                    }
                }
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> entries = Files.list(path)) {
                for (Path entry : entries.toList()) {
                    delete(entry);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
