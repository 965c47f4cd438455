package org.parley.audience;

import java.util.List;
import java.util.Optional;

/**
 * Which bid serves the client best.
 *
 * @param weighted false while nobody has voted, so that everything weighs the same
 */
public record RankingPage(Basis basis, boolean weighted, List<Row> rows, Part part) implements AudiencePage {
    /**
     * One bid.
     *
     * @param points empty for a bid that is not ranked because it lacks the price that others have
     * @param open points of the bid that are still to be talked about, of whatever kind
     */
    public record Row(Item provider, Optional<Figure> points, boolean first, int open) {}

    /** What the totals are made of. */
    public enum Basis {
        WITH_PRICE,
        CLAUSES_ONLY,
        PRICE_IS_NO_CRITERION
    }

    public RankingPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Topic topic() {
        return Topic.COST;
    }

    @Override
    public String anchor() {
        return topic() + "/RankingPage/" + part.number();
    }
}
