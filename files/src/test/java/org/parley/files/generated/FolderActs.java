package org.parley.files.generated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Damage to folders and files rather than to their text. */
final class FolderActs {

    private FolderActs() {}

    static List<Vandal.Act> all() {
        return List.of(
                (whole, random) -> Vandal.document(whole, random)
                        .map(name -> on(
                                "a folder in place of a document",
                                name,
                                whole.without(name),
                                folder -> Files.createDirectories(folder.resolve(name)))),
                (whole, random) -> Vandal.document(whole, random)
                        .map(name -> on("a link in place of a document", name, whole, folder -> {
                            Path real = folder.resolve("kept.txt");
                            Files.move(folder.resolve(name), real);
                            Files.createSymbolicLink(folder.resolve(name), real);
                        })),
                (whole, random) -> Vandal.document(whole, random)
                        .map(name -> on("a dangling link", name, whole.without(name), folder -> {
                            Files.createDirectories(folder.resolve(name).resolveSibling("."));
                            Files.createSymbolicLink(folder.resolve(name), folder.resolve("nowhere"));
                        })),
                (whole, random) -> Vandal.document(whole, random).map(name -> {
                    String home = name.substring(0, name.indexOf('/'));
                    return on("a link in place of a folder", home, whole, folder -> {
                        Files.move(folder.resolve(home), folder.resolve("kept"));
                        Files.createSymbolicLink(folder.resolve(home), folder.resolve("kept"));
                    });
                }),
                (whole, random) -> Vandal.document(whole, random).map(name -> {
                    String home = name.substring(0, name.indexOf('/'));
                    return on("a file in place of a folder", home, whole, folder -> {
                        Damage.delete(folder.resolve(home));
                        Files.writeString(folder.resolve(home), "x");
                    });
                }),
                (whole, random) -> Vandal.document(whole, random).map(name -> {
                    String wrong = name.replace("s.yaml", ".yaml").replace("te.yaml", "t.yaml");
                    return wrong.equals(name)
                            ? Damage.unknown("nothing", name, whole)
                            : on(
                                    "a misspelt document",
                                    wrong,
                                    whole,
                                    folder -> Files.move(folder.resolve(name), folder.resolve(wrong)));
                }),
                (whole, random) -> Vandal.document(whole, random).map(name -> {
                    String stray = name.substring(0, name.indexOf('/')) + "/further.yaml";
                    return on(
                            "a document of no known name",
                            stray,
                            whole,
                            folder -> Files.writeString(folder.resolve(stray), "a: 1"));
                }),
                (whole, random) -> Optional.of(on("the folder of an unknown party", "party-zzqq", whole, folder -> {
                    Files.createDirectories(folder.resolve("party-zzqq"));
                    Files.writeString(folder.resolve("party-zzqq/preferences.yaml"), ": malformed [");
                })),
                (whole, random) -> Optional.of(on(
                        "a misspelt folder",
                        "teem",
                        whole,
                        folder -> Files.createDirectories(folder.resolve("teem")))));
    }

    private static Damage on(String what, String document, GeneratedCase damaged, Damage.OnDisk act) {
        return new Damage(what, document, 1, damaged, Optional.of(act));
    }
}
