package org.parley.exchange.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.ClientSide;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.Indexation;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.ServiceCredit;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.Transition;
import org.parley.domain.deal.price.VolumeRule;

/** The terms that prices by the year and by the month have in common; all are optional. */
final class TermsReader {
    private TermsReader() {}

    static Terms annual(Field f) {
        return terms(f, or(f.at("clientSideYear1"), 0), or(f.at("transitionIn"), 0));
    }

    /** Two terms have names of their own in prices by the month. */
    static Terms monthly(Field f) {
        return terms(f, or(f.at("clientSidePerYear"), 0), or(f.at("setUp"), 0));
    }

    private static Terms terms(Field f, double clientSide, double transitionIn) {
        return new Terms(
                new Indexation(components(f), f.at("productivity").numberOr(0)),
                volumeRule(f),
                f.at("fcr").itemsOrNone().stream().map(s -> s.within(0, 1)).toList(),
                outcomeFee(f.at("outcomeFee")),
                new ServiceCredit(
                        or(f.at("creditAtRisk"), 0),
                        or(f.at("missSeverity"), 0),
                        f.at("creditCap").numberOrNull(),
                        amounts(f.at("missByMonth")),
                        f.at("creditEarnBack").yesOr(false)),
                investment(f.at("investment")),
                new GainShare(
                        amounts(f.at("netSavings")), or(f.at("clientGainShare"), 0), frozen(f.at("frozenBaseline"))),
                new Automation(amounts(f.at("displacedEffort")), or(f.at("displacedPassed"), 0)),
                new ClientSide(clientSide, f.at("clientSideGrowth").numberOr(0)),
                new Transition(
                        transitionIn,
                        or(f.at("exit"), 0),
                        amounts(f.at("ramp")),
                        amounts(f.at("learning")),
                        f.at("dualMonths").exists() ? f.at("dualMonths").whole() : 0,
                        or(f.at("outgoingPerMonth"), 0)));
    }

    private static List<Indexation.Component> components(Field f) {
        return f.at("indexComponents").itemsOrNone().stream()
                .map(c -> new Indexation.Component(
                        c.at("name").textOr(""),
                        c.at("share").exists() ? c.at("share").within(0, 1) : 1,
                        amount(c.at("pass")),
                        c.at("index").number(),
                        c.at("cap").numberOrNull()))
                .toList();
    }

    private static VolumeRule volumeRule(Field f) {
        return new VolumeRule(
                or(f.at("deadband"), 0),
                or(f.at("arc"), 1),
                or(f.at("rrc"), 1),
                or(f.at("minimumShare"), 0),
                surge(f.at("surge")),
                bands(f.at("bands")));
    }

    private static VolumeRule.@Nullable Surge surge(Field f) {
        return f.exists() ? new VolumeRule.Surge(amount(f.at("above")), amount(f.at("extra"))) : null;
    }

    private static @Nullable Bands bands(Field f) {
        return f.exists()
                ? f.make(() -> new Bands(
                        f.at("kind").oneOf(Bands.Kind.class),
                        f.at("steps").list(s -> new Bands.Step(amount(s.at("from")), amount(s.at("rate"))))))
                : null;
    }

    private static @Nullable OutcomeFee outcomeFee(Field f) {
        return f.exists()
                ? new OutcomeFee(
                        amount(f.at("max")),
                        f.at("fcrFrom").within(0, 1),
                        f.at("fcrTo").within(0, 1),
                        malus(f.at("malus")))
                : null;
    }

    private static OutcomeFee.@Nullable Malus malus(Field f) {
        return f.exists()
                ? new OutcomeFee.Malus(amount(f.at("max")), f.at("fcrWorst").within(0, 1))
                : null;
    }

    private static @Nullable Investment investment(Field f) {
        if (!f.exists()) {
            return null;
        }
        int months = f.at("months").whole();
        if (months < 0 || months > 600) {
            throw f.at("months").problem("must be 0 to 600 months, not " + months);
        }
        Field repayment = f.at("repayment");
        return new Investment(
                amount(f.at("amount")),
                f.at("yearlyRate").within(0, 10),
                months,
                repayment.exists()
                        ? repayment.oneOf(Investment.Repayment.class)
                        : Investment.Repayment.ANNUITY);
    }

    private static GainShare.@Nullable FrozenBaseline frozen(Field f) {
        return f.exists()
                ? f.make(() -> new GainShare.FrozenBaseline(
                        amounts(f.at("cost")), amounts(f.at("actual")), amounts(f.at("oneOff"))))
                : null;
    }

    private static List<Double> amounts(Field f) {
        return f.itemsOrNone().stream().map(TermsReader::amount).toList();
    }

    static double or(Field f, double otherwise) {
        return f.exists() ? amount(f) : otherwise;
    }

    static double amount(Field f) {
        return f.within(0, Amounts.MOST);
    }
}
