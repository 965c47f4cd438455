package org.parley.documents.read;

/**
 * A comment in the margin of a document.
 *
 * @param at place in the text, in chars
 * @param author empty where not known
 */
public record Remark(int at, String author, String words) {}
