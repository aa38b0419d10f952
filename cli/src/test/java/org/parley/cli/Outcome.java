package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a viewer can see of a run.
 *
 * @param files what lies in the current folder afterwards, the case aside, by name
 */
record Outcome(int code, String out, String err, Map<String, String> files) {

    /** A program: arguments and surroundings in, exit code out. */
    interface Program {
        int run(List<String> args, Surroundings around);
    }

    /** Runs in a folder that holds the case as {@code case}, and takes away what was written there. */
    static Outcome of(Program program, Path folder, List<String> args) {
        return of(program, folder, args, 1);
    }

    static Outcome of(Program program, Path folder, List<String> args, int threads) {
        return of(program, folder, args, threads, "");
    }

    /** With lines typed in. */
    static Outcome of(Program program, Path folder, List<String> args, int threads, String typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = program.run(
                args,
                new Surroundings(
                        new BufferedReader(new StringReader(typed)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        folder,
                        100,
                        false,
                        false,
                        threads,
                        () -> LocalDate.of(2026, 1, 2)));
        return new Outcome(code, out.toString(), err.toString(), takeFiles(folder));
    }

    static Map<String, String> takeFiles(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return files;
    }

    /** Where two outcomes first differ, in words; empty if nowhere. */
    String difference(Outcome other) {
        if (code != other.code) {
            return "exit code " + code + " and " + other.code;
        }
        if (!files.keySet().equals(other.files.keySet())) {
            return "files " + files.keySet() + " and " + other.files.keySet();
        }
        String streams = difference("output", out, other.out) + difference("errors", err, other.err);
        StringBuilder contents = new StringBuilder(streams);
        files.forEach((name, content) -> contents.append(difference(name, content, other.files.get(name))));
        return contents.toString();
    }

    private static String difference(String where, String one, String other) {
        if (one.equals(other)) {
            return "";
        }
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return where + " at " + at + ": «" + around(one, at) + "» and «" + around(other, at) + "». ";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 50));
    }
}
