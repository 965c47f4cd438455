package org.parley.documents.read;

/** What is counted while a Word document is read, and said in its notes. */
enum WordFact {
    /** Stretches that somebody inserted, deleted or moved while changes were tracked. */
    CHANGE,
    /** Stretches formatted as hidden. */
    HIDDEN,
    PICTURE,
    /** Charts and diagrams, whose words are not part of the text. */
    DRAWING,
    /** Objects of other programs, and controls. */
    OBJECT,
    /** Fields that would fetch something from outside. */
    FETCHING,
    /** Other documents to be put in when the document is opened. */
    CHUNK;

    String key() {
        return "document.note." + name();
    }
}
