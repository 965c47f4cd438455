package org.parley.ui.room;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.audience.AudiencePage;
import org.parley.audience.BidsPage;
import org.parley.audience.PricesPage;
import org.parley.audience.RankingPage;
import org.parley.audience.TermsPage;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.ui.kit.Units;

/** What the facilitator knows beyond the present page, a line for each thing. For the facilitator's own screen only. */
final class Hidden {
    private Hidden() {}

    static List<String> lines(RoomViewModel room) {
        DealAnalysis analysis = room.analysis();
        AudiencePage page = room.pageProperty().get();
        return switch (page) {
            case TermsPage _ -> room.mechanisms().stream().map(m -> ladder(analysis, m)).toList();
            case BidsPage _ -> room.mechanisms().stream().map(m -> limit(analysis, m)).toList();
            case PricesPage _ -> anchors(analysis);
            case RankingPage _ -> beyond(analysis);
            default -> List.of();
        };
    }

    private static String ladder(DealAnalysis analysis, Mechanism mechanism) {
        Ladder ladder = analysis.terms().ladder(mechanism);
        return RoomWords.TEXT.get(
                "hidden.ladder",
                mechanism.id(),
                Units.quantity(mechanism, ladder.open()),
                Units.quantity(mechanism, ladder.target()),
                Units.quantity(mechanism, ladder.fallback()),
                Units.quantity(mechanism, ladder.walkAway()));
    }

    private static String limit(DealAnalysis analysis, Mechanism mechanism) {
        List<String> beyond = analysis.bids().stream()
                .filter(bid -> bid.beyondWalkAway().contains(mechanism.id()))
                .map(BidResult::letter)
                .toList();
        String walk = Units.quantity(
                mechanism, analysis.terms().ladder(mechanism).walkAway());
        return beyond.isEmpty()
                ? RoomWords.TEXT.get("hidden.walk", mechanism.id(), walk)
                : RoomWords.TEXT.get("hidden.walk.beyond", mechanism.id(), walk, String.join(", ", beyond));
    }

    private static List<String> anchors(DealAnalysis analysis) {
        var anchors = analysis.terms().deal().commercials().anchors();
        return anchors == null
                ? List.of()
                : List.of(RoomWords.TEXT.get(
                        "hidden.anchors",
                        Numbers.local().plain(anchors.ceiling()),
                        Numbers.local().plain(anchors.floor())));
    }

    private static List<String> beyond(DealAnalysis analysis) {
        var lines = new ArrayList<String>();
        for (BidResult bid : analysis.bids()) {
            if (!bid.beyondWalkAway().isEmpty()) {
                lines.add(RoomWords.TEXT.get(
                        "hidden.beyond", bid.letter(), String.join(", ", bid.beyondWalkAway())));
            }
        }
        PackageTable table = analysis.terms().deal().packageTable();
        if (table != null && !table.batna().isEmpty()) {
            lines.add(RoomWords.TEXT.get("hidden.batna", table.batna()));
        }
        return lines;
    }
}
