package org.parley.documents.read;

/** What stands together on a line of a page. In points from the left of the page as it is shown. */
record PdfWord(String text, float left, float right) {}
