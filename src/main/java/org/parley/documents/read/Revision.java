package org.parley.documents.read;

/** Which state of a document with tracked changes is read. */
public enum Revision {
    /** As if all changes were accepted. */
    ACCEPTED,
    /** As it was before them. */
    ORIGINAL
}
