package org.parley.documents.family.training;

import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.ClauseWords;

/**
 * A clause whose family is known or believed.
 *
 * @param contract it comes from, so that terms of one contract alone can be left out
 * @param weight above 0; 1 for a clause whose family a title suggests
 */
public record Example(String contract, ClauseWords clause, ClauseFamily family, double weight) {}
