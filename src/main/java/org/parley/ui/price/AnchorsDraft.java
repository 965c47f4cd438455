package org.parley.ui.price;

import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Commercials.TcoAnchors.Of;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.ui.kit.DealModel;

/** Two numbers that count only together. While one is typed alone it is kept here. */
final class AnchorsDraft {
    private final DealModel model;
    private @Nullable Double ceiling;
    private @Nullable Double floor;
    private Of of = Of.TOTAL;
    private @Nullable TcoAnchors known;

    AnchorsDraft(DealModel model) {
        this.model = model;
        model.dealProperty().subscribe(this::follow);
    }

    void ceiling(@Nullable Double typed) {
        ceiling = typed;
        apply("ceiling");
    }

    void floor(@Nullable Double typed) {
        floor = typed;
        apply("floor");
    }

    void of(Of chosen) {
        of = chosen;
        apply("of");
    }

    Of of() {
        return of;
    }

    /** True while one of the two is missing. */
    boolean isHalf() {
        return (ceiling == null) != (floor == null);
    }

    /** What counts; null while open. */
    @Nullable
    TcoAnchors known() {
        return known;
    }

    private void apply(String field) {
        if (ceiling != null && floor != null) {
            model.apply(SectionEdits.of(
                    CommercialsEdits.anchors(new TcoAnchors(ceiling, floor, of)), field));
        } else if (ceiling == null && floor == null && known != null) {
            model.apply(SectionEdits.of(CommercialsEdits.anchors(null), field));
        }
    }

    private void follow(Deal deal) {
        TcoAnchors now = deal.commercials().anchors();
        if (!java.util.Objects.equals(now, known)) {
            known = now;
            ceiling = now == null ? null : now.ceiling();
            floor = now == null ? null : now.floor();
            of = now == null ? of : now.of();
        }
    }
}
