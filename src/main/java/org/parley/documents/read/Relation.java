package org.parley.documents.read;

/**
 * A reference from one part of a Word document to another, or to something outside.
 *
 * @param type the last part of its URI, such as {@code comments}
 * @param target path in the archive, or what lies outside as written
 */
record Relation(String id, String type, String target, boolean outside) {}
