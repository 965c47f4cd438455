package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.Indexation;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.ServiceCredit;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.Transition;
import org.parley.domain.deal.price.VolumeRule;

/** The terms that prices by the year and by the month have in common. */
final class TermsWriter {
    private TermsWriter() {}

    static void annual(ObjectNode node, Terms terms) {
        common(node, terms);
        Nodes.put(node, "clientSideYear1", terms.clientSide().firstYear());
        Nodes.put(node, "transitionIn", terms.transition().in());
    }

    static void monthly(ObjectNode node, Terms terms) {
        common(node, terms);
        Nodes.put(node, "clientSidePerYear", terms.clientSide().firstYear());
        Nodes.put(node, "setUp", terms.transition().in());
    }

    private static void common(ObjectNode node, Terms terms) {
        volumeRule(node, terms.volumeRule());
        indexation(node, terms.indexation());
        Nodes.numbers(node, "fcr", terms.fcr());
        outcomeFee(node, terms.outcomeFee());
        serviceCredit(node, terms.serviceCredit());
        investment(node, terms.investment());
        gainShare(node, terms.gainShare());
        Nodes.numbers(node, "displacedEffort", terms.automation().displacedEffort());
        Nodes.put(node, "displacedPassed", terms.automation().passed());
        Nodes.put(node, "clientSideGrowth", terms.clientSide().growth());
        transition(node, terms.transition());
    }

    private static void volumeRule(ObjectNode node, VolumeRule rule) {
        Nodes.put(node, "deadband", rule.deadband());
        Nodes.put(node, "arc", rule.arc());
        Nodes.put(node, "rrc", rule.rrc());
        Nodes.put(node, "minimumShare", rule.minimumShare());
        VolumeRule.Surge surge = rule.surge();
        if (surge != null) {
            ObjectNode each = node.putObject("surge");
            Nodes.put(each, "above", surge.above());
            Nodes.put(each, "extra", surge.extra());
        }
        Bands bands = rule.bands();
        if (bands != null) {
            ObjectNode each = node.putObject("bands").put("kind", Nodes.name(bands.kind()));
            var steps = each.putArray("steps");
            bands.steps().forEach(s -> {
                ObjectNode step = steps.addObject();
                Nodes.put(step, "from", s.from());
                Nodes.put(step, "rate", s.rate());
            });
        }
    }

    private static void indexation(ObjectNode node, Indexation indexation) {
        var components = node.putArray("indexComponents");
        indexation.components().forEach(c -> {
            ObjectNode each = components.addObject().put("name", c.name());
            Nodes.put(each, "share", c.share());
            Nodes.put(each, "pass", c.pass());
            Nodes.put(each, "index", c.index());
            Nodes.put(each, "cap", c.cap());
        });
        Nodes.put(node, "productivity", indexation.productivity());
    }

    private static void outcomeFee(ObjectNode node, @Nullable OutcomeFee fee) {
        if (fee == null) {
            return;
        }
        ObjectNode each = node.putObject("outcomeFee");
        Nodes.put(each, "max", fee.max());
        Nodes.put(each, "fcrFrom", fee.fcrFrom());
        Nodes.put(each, "fcrTo", fee.fcrTo());
        OutcomeFee.Malus malus = fee.malus();
        if (malus != null) {
            ObjectNode below = each.putObject("malus");
            Nodes.put(below, "max", malus.max());
            Nodes.put(below, "fcrWorst", malus.fcrWorst());
        }
    }

    private static void serviceCredit(ObjectNode node, ServiceCredit credit) {
        Nodes.put(node, "creditAtRisk", credit.atRisk());
        Nodes.put(node, "missSeverity", credit.severity());
        Nodes.put(node, "creditCap", credit.cap());
        Nodes.numbers(node, "missByMonth", credit.severityByMonth());
        node.put("creditEarnBack", credit.earnBack());
    }

    private static void investment(ObjectNode node, @Nullable Investment investment) {
        if (investment == null) {
            return;
        }
        ObjectNode each = node.putObject("investment");
        Nodes.put(each, "amount", investment.amount());
        Nodes.put(each, "yearlyRate", investment.yearlyRate());
        each.put("months", investment.months()).put("repayment", Nodes.name(investment.repayment()));
    }

    private static void gainShare(ObjectNode node, GainShare gains) {
        Nodes.numbers(node, "netSavings", gains.netSavings());
        Nodes.put(node, "clientGainShare", gains.clientShare());
        GainShare.FrozenBaseline frozen = gains.frozen();
        if (frozen != null) {
            ObjectNode each = node.putObject("frozenBaseline");
            Nodes.numbers(each, "cost", frozen.cost());
            Nodes.numbers(each, "actual", frozen.actual());
            Nodes.numbers(each, "oneOff", frozen.oneOff());
        }
    }

    private static void transition(ObjectNode node, Transition transition) {
        Nodes.put(node, "exit", transition.out());
        Nodes.numbers(node, "ramp", transition.ramp());
        Nodes.numbers(node, "learning", transition.learning());
        node.put("dualMonths", transition.dualMonths());
        Nodes.put(node, "outgoingPerMonth", transition.outgoingPerMonth());
    }
}
