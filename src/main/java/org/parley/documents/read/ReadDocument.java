package org.parley.documents.read;

import java.util.List;

/**
 * The readable text of a document, with what a person should know about it.
 *
 * @param text lines end in LF, but plain text is exactly as its file has it, because clauses are shown at their places
 *     in the file; all offsets are in chars of it
 * @param notes in words: tracked changes and which view was read, links not followed, macros not run, text left out
 * @param remarks comments in the margin, in the order of the text
 * @param tracked whether the document has tracked changes, so that its views differ
 * @param pages where each page begins, ascending; empty where the format has no pages
 */
public record ReadDocument(
        String text, List<String> notes, List<Remark> remarks, boolean tracked, List<Integer> pages) {
    public ReadDocument {
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
        pages = List.copyOf(pages);
    }
}
