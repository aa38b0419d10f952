package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program as a process of its own, on the class path of the tests. */
final class WholeProcess {

    private WholeProcess() {}

    static int run(List<String> args, Surroundings around) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Parley.class.getName()));
        command.addAll(args);
        try {
            Path out = Files.createTempFile("parley-out", ".txt");
            Path err = Files.createTempFile("parley-err", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(around.folder().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int code = process.waitFor();
            around.out().print(Files.readString(out, StandardCharsets.UTF_8));
            around.err().print(Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return code;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
