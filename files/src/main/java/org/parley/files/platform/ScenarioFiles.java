package org.parley.files.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.files.platform.genius.GeniusReader;
import org.parley.files.platform.geniusweb.GeniusWebReader;
import org.parley.files.platform.model.Losses;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.negmas.NegmasReader;
import org.parley.files.platform.negolog.NegoLogReader;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.SourceText;
import org.parley.files.platform.text.XmlElement;

/** Reads a scenario from the files of any of the platforms, which are told apart by their content. */
public final class ScenarioFiles {

    private static final int MOST_FILES = 1_000;
    private static final Set<String> ENDINGS = Set.of("xml", "json", "yml", "yaml");

    private ScenarioFiles() {}

    /** @param from a domain and its profiles, in any order; or one folder that holds them, and perhaps other files */
    public static Imported read(List<Path> from) throws IOException, UnreadableScenarioException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (from.size() == 1 && Files.isDirectory(from.getFirst())) {
            return readFolder(from.getFirst());
        }
        for (Path path : from) {
            if (Files.isDirectory(path)) {
                throw new UnreadableScenarioException(
                        path.toString(), 0, "is a folder; either one folder or files are expected");
            }
            if (files.put(path.toString(), bytes(path)) != null) {
                throw new UnreadableScenarioException(path.toString(), 0, "is named twice");
            }
        }
        Path parent = from.isEmpty() ? null : from.getFirst().toAbsolutePath().getParent();
        return read(
                parent == null || parent.getFileName() == null
                        ? "scenario"
                        : parent.getFileName().toString(),
                files,
                true);
    }

    private static Imported readFolder(Path folder) throws IOException, UnreadableScenarioException {
        List<Path> paths;
        try (Stream<Path> entries = Files.list(folder)) {
            paths = entries.filter(Files::isRegularFile)
                    .filter(path -> ENDINGS.contains(ending(path)))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString(), FileOrder.NUMBERS_BY_SIZE))
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        if (paths.size() > MOST_FILES) {
            throw new UnreadableScenarioException(
                    folder.toString(), 0, "holds more than " + MOST_FILES + " files; name those to be read");
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path path : paths) {
            files.put(path.getFileName().toString(), bytes(path));
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return read(name == null ? "scenario" : name.toString(), files, false);
    }

    private static byte[] bytes(Path path) throws IOException, UnreadableScenarioException {
        if (Files.size(path) > SourceText.LARGEST) {
            throw new UnreadableScenarioException(
                    path.toString(), 0, "is larger than " + (SourceText.LARGEST >> 20) + " MB, the most that is read");
        }
        return Files.readAllBytes(path);
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * @param name of the scenario where the files state none
     * @param files bytes by file name, in the order of the parties
     * @param all whether every file must be part of the scenario
     */
    public static Imported read(String name, Map<String, byte[]> files, boolean all)
            throws UnreadableScenarioException {
        Losses losses = new Losses();
        List<Recognised> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Recognised part = Recognised.of(new Source(file.getKey(), losses), file.getValue());
            if (part instanceof Recognised.Other other) {
                if (all) {
                    throw new UnreadableScenarioException(file.getKey(), 0, other.why());
                }
                losses.note(file.getKey(), "is left out: it " + other.why());
            } else {
                parts.add(part);
            }
        }
        Set<Format> formats = new TreeSet<>();
        parts.forEach(part -> part.platform().ifPresent(formats::add));
        if (formats.size() > 1) {
            throw new UnreadableScenarioException(
                    name,
                    0,
                    "holds files of several platforms ("
                            + formats.stream().map(Format::title).collect(Collectors.joining(", "))
                            + "); name those to be read");
        }
        List<Recognised> domains = parts.stream().filter(Recognised::isDomain).toList();
        if (domains.size() > 1) {
            throw new UnreadableScenarioException(
                    domains.get(1).source().file(),
                    0,
                    "is a second domain beside " + domains.getFirst().source().file() + "; one is expected");
        }
        List<Recognised> profiles =
                parts.stream().filter(part -> !part.isDomain()).toList();
        if (profiles.isEmpty()) {
            throw new UnreadableScenarioException(
                    name, 0, "holds no profile; Genius XML, GeniusWeb JSON, NegoLog JSON or NegMAS YAML is expected");
        }
        Format format = formats.iterator().next();
        Scenario scenario = scenario(name, format, domains, profiles);
        return new Imported(scenario, format, losses.sentences());
    }

    private static Scenario scenario(String name, Format format, List<Recognised> domains, List<Recognised> profiles)
            throws UnreadableScenarioException {
        return switch (format) {
            case GENIUS -> GeniusReader.read(xml(domains).stream().findFirst(), xml(profiles));
            case GENIUSWEB -> GeniusWebReader.read(fields(domains).stream().findFirst(), fields(profiles));
            case NEGOLOG -> NegoLogReader.read(name, fields(profiles));
            case NEGMAS -> {
                Optional<Map.Entry<Source, Part.Group>> domain =
                        fields(domains).stream().findFirst();
                if (domain.isEmpty()) {
                    throw new UnreadableScenarioException(
                            name, 0, "holds no domain; NegMAS' functions need the file with their 'issues'");
                }
                yield NegmasReader.read(domain.get(), fields(profiles));
            }
        };
    }

    private static List<Map.Entry<Source, XmlElement>> xml(List<Recognised> parts) {
        List<Map.Entry<Source, XmlElement>> all = new ArrayList<>();
        for (Recognised part : parts) {
            if (part instanceof Recognised.Xml xml) {
                all.add(Map.entry(xml.source(), xml.root()));
            }
        }
        return all;
    }

    private static List<Map.Entry<Source, Part.Group>> fields(List<Recognised> parts) {
        List<Map.Entry<Source, Part.Group>> all = new ArrayList<>();
        for (Recognised part : parts) {
            if (part instanceof Recognised.Fields fields) {
                all.add(Map.entry(fields.source(), fields.root()));
            }
        }
        return all;
    }
}
