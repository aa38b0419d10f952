package org.parley.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What a run of the program finds around it.
 *
 * @param in answers of whoever runs the program, line by line; read only by commands that ask
 * @param folder the current folder: relative paths start here
 * @param width columns of the terminal, or what to take where there is none
 * @param colour whether the terminal shows colours
 * @param progress whether someone watches the error stream
 * @param threads how many to work with; outputs do not depend on it
 * @param today asked only where a new case or entry needs a date
 */
record Surroundings(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        Path folder,
        int width,
        boolean colour,
        boolean progress,
        int threads,
        Supplier<LocalDate> today) {

    private static final int UNKNOWN_WIDTH = 100;

    /** Of this process. The launcher tells what is a terminal and how wide it is, which Java alone cannot know. */
    static Surroundings ofProcess() {
        boolean terminal = Boolean.getBoolean("parley.terminal.out");
        int columns = Integer.getInteger("parley.columns", UNKNOWN_WIDTH);
        String noColour = System.getenv("NO_COLOR");
        return new Surroundings(
                new BufferedReader(new InputStreamReader(System.in, System.out.charset())),
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                Path.of("").toAbsolutePath(),
                terminal && columns > 0 ? columns : UNKNOWN_WIDTH,
                terminal && (noColour == null || noColour.isEmpty()),
                Boolean.getBoolean("parley.terminal.err"),
                Runtime.getRuntime().availableProcessors(),
                LocalDate::now);
    }
}
