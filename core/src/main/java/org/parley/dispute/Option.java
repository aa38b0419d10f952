package org.parley.dispute;

/**
 * One way of settling an issue.
 *
 * @param id unique in its issue; on a number range the number itself, as a plain decimal
 * @param note words for the reader, empty if none
 */
public record Option(String id, String name, String note) {}
