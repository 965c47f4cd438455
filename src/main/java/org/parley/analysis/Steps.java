package org.parley.analysis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Light;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.number.Computed;
import org.parley.analysis.rules.FamilyOff;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Relationship;
import org.parley.domain.deal.Stakeholders;

/** How far each step of the wizard is. */
final class Steps {
    private Steps() {}

    static Map<Step, StepStatus> of(
            DealTerms terms,
            Fit fit,
            Consensus criteria,
            Consensus outcomes,
            List<PositionConflict> conflicts,
            List<BidResult> bids,
            List<RuleHit> hits,
            List<FamilyOff> familiesOff) {
        var steps = new EnumMap<Step, StepStatus>(Step.class);
        steps.put(Step.INTENT, intent(terms.deal().intent()));
        steps.put(Step.RELATIONSHIP, relationship(terms.deal().relationship(), fit));
        steps.put(Step.STAKEHOLDERS, stakeholders(terms.deal().stakeholders(), criteria, outcomes, conflicts));
        steps.put(Step.POSITIONS, positions(terms, hits, familiesOff));
        steps.put(Step.COMPARE, compare(terms.deal(), criteria, bids));
        return steps;
    }

    private static StepStatus intent(Intent intent) {
        var notes = new Notes();
        double weight = intent.goals().stream().mapToDouble(Intent.Goal::weight).sum();
        notes.toDo(intent.statement().isBlank(), "status.intent.statement");
        notes.toDo(weight == 0, "status.intent.outcomes");
        notes.warning(weight > 0 && !Computed.same(weight, 1), "status.intent.sum", weight);
        for (Intent.Goal goal : intent.goals()) {
            notes.warning(goal.weight() > 0 && !goal.measurable(), "status.intent.metric", goal.outcome());
        }
        return notes.status(intent.statement().isBlank() && intent.goals().isEmpty());
    }

    private static StepStatus relationship(Relationship relationship, Fit fit) {
        var notes = new Notes();
        ModelId chosen = relationship.chosen();
        ModelId recommended = fit.recommended();
        notes.toDo(fit.answersNeeded() > 0, "status.relationship.answers", fit.answersNeeded());
        notes.toDo(chosen == null, "status.relationship.choose");
        if (chosen != null && recommended != null && chosen != recommended) {
            notes.warning(
                    relationship.overrideReason().isBlank(), "status.relationship.reason", chosen, recommended);
        }
        return notes.status(fit.answered() == 0 && chosen == null);
    }

    private static StepStatus stakeholders(
            Stakeholders stakeholders, Consensus criteria, Consensus outcomes, List<PositionConflict> conflicts) {
        var notes = new Notes();
        for (GroupId group : silent(stakeholders, criteria)) {
            notes.toDo(true, "status.stakeholders.points", group);
        }
        double say = stakeholders.lambdas().values().stream().mapToDouble(l -> l).sum();
        notes.warning(!Computed.same(say, 1), "status.stakeholders.say", say);
        notes.warning(criteria.light() == Light.RED, "status.stakeholders.criteria");
        notes.warning(outcomes.light() == Light.RED, "status.stakeholders.outcomes");
        for (PositionConflict conflict : conflicts) {
            notes.warning(
                    true, "status.stakeholders.conflict", conflict.a(), conflict.b(), conflict.mechanism());
        }
        boolean empty = !criteria.voted()
                && !outcomes.voted()
                && stakeholders.intervals().isEmpty();
        return notes.status(empty);
    }

    private static Collection<GroupId> silent(Stakeholders stakeholders, Consensus criteria) {
        var silent = EnumSet.noneOf(GroupId.class);
        stakeholders.lambdas().forEach((group, lambda) -> {
            if (lambda > 0 && !criteria.votedGroups().contains(group)) {
                silent.add(group);
            }
        });
        return silent;
    }

    private static StepStatus positions(DealTerms terms, List<RuleHit> hits, List<FamilyOff> familiesOff) {
        var notes = new Notes();
        boolean empty = terms.activeMechanisms().stream().noneMatch(terms::included);
        notes.toDo(empty, "status.positions.draft");
        for (RuleHit hit : hits) {
            notes.warning(hit.grave() && hit.open(), "status.positions.rule." + hit.severity(), hit.rule());
        }
        for (FamilyOff off : familiesOff) {
            notes.warning(off.open(), "status.positions.waiver", off.family(), off.mechanisms().size());
        }
        return notes.status(empty);
    }

    private static StepStatus compare(Deal deal, Consensus criteria, List<BidResult> bids) {
        var notes = new Notes();
        notes.toDo(bids.isEmpty(), "status.compare.bids");
        notes.toDo(deal.selection().asked().isEmpty(), "status.compare.asked");
        notes.toDo(!criteria.voted(), "status.compare.weights");
        for (BidResult bid : bids) {
            int open = bid.notAnswered().size();
            notes.warning(open > 0, "status.compare.unanswered", bid.letter(), open);
            int beyond = bid.beyondWalkAway().size();
            notes.warning(beyond > 0, "status.compare.beyond", bid.letter(), beyond);
        }
        return notes.status(bids.isEmpty());
    }
}
