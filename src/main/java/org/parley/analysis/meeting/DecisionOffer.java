package org.parley.analysis.meeting;

import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Waiver;

/** A decision that the deal shows to have been taken, with the reason that was typed where it was taken. */
public sealed interface DecisionOffer {
    /** The same for the same decision, so that the log tells whether it holds it already. */
    String source();

    String why();

    /** Another model than the recommended one was chosen. */
    record OtherModel(ModelId chosen, ModelId recommended, String why) implements DecisionOffer {
        @Override
        public String source() {
            return "MODEL/" + chosen;
        }
    }

    /** A rule or a switched-off family was signed for. */
    record Waived(Waiver waiver) implements DecisionOffer {
        @Override
        public String source() {
            return "WAIVER/" + waiver.subject() + "/" + waiver.when();
        }

        @Override
        public String why() {
            return waiver.why();
        }
    }
}
