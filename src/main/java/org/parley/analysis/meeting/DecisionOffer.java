package org.parley.analysis.meeting;

import java.util.stream.Collectors;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.StopRule;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Waiver;
import org.parley.domain.deal.WeightRound;

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

    /**
     * A silent round was closed: what the groups gave stands.
     *
     * @param consensus of that round
     * @param stop what the stop rule said of it
     */
    record RoundClosed(WeightRound round, Consensus consensus, StopRule stop) implements DecisionOffer {
        @Override
        public String source() {
            return "ROUND/" + round.sheet() + "/" + round.number();
        }

        /** What the groups said for their weights; empty when nothing was taken down. */
        @Override
        public String why() {
            return round.reasons().entrySet().stream()
                    .flatMap(group -> group.getValue().entrySet().stream()
                            .map(said -> group.getKey() + " " + said.getKey() + ": " + said.getValue()))
                    .collect(Collectors.joining("; "));
        }
    }
}
