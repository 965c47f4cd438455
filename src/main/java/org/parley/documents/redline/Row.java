package org.parley.documents.redline;

import java.util.List;
import org.parley.documents.align.Match;

/**
 * Clauses that belong together, and what changed between them.
 *
 * @param segments the text of the bodies; several clauses of one side follow each other after an empty line
 */
public record Row(Match match, Change change, List<Segment> segments, Statistics statistics) {
    public Row {
        segments = List.copyOf(segments);
    }
}
