package org.parley.domain.edit;

import java.util.ArrayList;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Waiver;

/** Edits of what somebody has answered for. */
public final class WaiverEdits {
    private WaiverEdits() {}

    /** Grants the waiver in place of any former one of the same subject. */
    public static Edit grant(Waiver waiver) {
        return Edit.of(EditName.of("edit.waiver.grant", waiver.subject(), waiver.who()), d -> {
            var waivers = new ArrayList<>(without(d, waiver.subject()).waivers());
            waivers.add(waiver);
            return d.withWaivers(waivers);
        });
    }

    /** @param subject id of the rule or family */
    public static Edit withdraw(String subject) {
        return Edit.of(EditName.of("edit.waiver.withdraw", subject), d -> without(d, subject));
    }

    private static Deal without(Deal deal, String subject) {
        return deal.waiver(subject).isEmpty()
                ? deal
                : deal.withWaivers(deal.waivers().stream()
                        .filter(w -> !w.subject().equals(subject))
                        .toList());
    }
}
