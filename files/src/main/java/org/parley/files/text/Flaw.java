package org.parley.files.text;

/**
 * Something that keeps a text from being a document.
 *
 * @param line from 1; 0 where it is about the whole text
 */
public record Flaw(int line, String message) {}
