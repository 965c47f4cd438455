package org.parley.audience;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;

/**
 * What the room has been shown of what is hidden at first. Belongs to one sitting and is no part of the deal.
 *
 * @param made in the order they were made
 * @param anonymous whether groups stand without their codes, in an order that does not tell which is which
 */
public record Reveals(Set<Reveal> made, boolean anonymous) {
    public static final Reveals NONE = new Reveals(Set.of(), false);

    public Reveals {
        made = Ordered.set(made);
    }

    public Reveals with(Reveal reveal) {
        return new Reveals(Ordered.with(made, reveal, true), anonymous);
    }

    public Reveals withAnonymous(boolean changed) {
        return new Reveals(made, changed);
    }

    /** The latest one is hidden again. */
    public Reveals undone() {
        List<Reveal> all = List.copyOf(made);
        return all.isEmpty() ? this : new Reveals(Ordered.with(made, all.getLast(), false), anonymous);
    }

    public Optional<Reveal> latest() {
        return made.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(made).getLast());
    }

    boolean shows(DealTerms terms, Mechanism mechanism, PublicStep step) {
        return made.contains(Reveal.Position.of(terms, mechanism, step));
    }

    boolean shows(Sheet sheet, int round) {
        return made.contains(new Reveal.Vote(sheet, round));
    }
}
