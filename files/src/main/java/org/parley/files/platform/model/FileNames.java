package org.parley.files.platform.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each name a file of its own, in letters that every file system takes. */
public final class FileNames {

    private static final int LONGEST = 100;

    private final String ending;
    private final Losses losses;
    private final Set<String> taken = new HashSet<>();

    /** @param ending with its dot */
    public FileNames(String ending, Losses losses) {
        this.ending = ending;
        this.losses = losses;
    }

    /** @param matters whether the format keeps the name nowhere else */
    public String of(String name, boolean matters) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
        safe = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        if (safe.isBlank() || safe.startsWith(".")) {
            safe = "_" + safe.strip();
        }
        String free = safe;
        for (int copy = 2; !taken.add(free.toLowerCase(Locale.ROOT)); copy++) {
            free = safe + "-" + copy;
        }
        if (matters && !free.equals(name)) {
            losses.note(name, "is called '" + free + "' in its file's name, the only place for it");
        }
        return free + ending;
    }
}
