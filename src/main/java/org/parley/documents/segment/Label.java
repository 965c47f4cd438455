package org.parley.documents.segment;

/**
 * A number read at a place where a heading could begin.
 *
 * @param major what it counts, or the article a section belongs to
 * @param minor the section within the article; 0 for an article
 * @param number as people cite it; empty where it was lost
 * @param end exclusive, behind the number and its dot
 */
record Label(Numbering numbering, int major, int minor, String number, int start, int end) {}
