package org.parley.documents.align;

import java.util.List;

/**
 * Clauses that belong together. One on each side, several on one side against one on the other, or one alone.
 *
 * @param left in the order of the left document
 * @param right in the order of the right document
 * @param links between them, the one that speaks most for it first; none for {@link Kind#NONE}
 */
public record Match(Kind kind, List<Clause> left, List<Clause> right, List<Link> links) {
    public Match {
        left = List.copyOf(left);
        right = List.copyOf(right);
        links = List.copyOf(links);
        if (links.isEmpty() != (kind == Kind.NONE) || (left.isEmpty() && right.isEmpty())) {
            throw new IllegalArgumentException(kind + " with " + links.size() + " links");
        }
    }
}
