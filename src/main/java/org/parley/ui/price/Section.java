package org.parley.ui.price;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Automation;
import org.parley.domain.deal.price.ClientSide;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.ServiceCredit;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.deal.price.Transition;
import org.parley.domain.deal.price.VolumeRule;

/** The parts of a price that are agreed, or not, as one thing. */
enum Section {
    CHARGES(Group.FIXED_AND_VOLUME),
    DEADBAND(Group.FIXED_AND_VOLUME),
    MINIMUM(Group.FIXED_AND_VOLUME),
    SURGE(Group.FIXED_AND_VOLUME),
    BANDS(Group.FIXED_AND_VOLUME),
    INDEX(Group.INDEX),
    PRODUCTIVITY(Group.INDEX),
    RESOLUTION(Group.OUTCOME),
    OUTCOME_FEE(Group.OUTCOME),
    MALUS(Group.OUTCOME),
    CREDITS(Group.OUTCOME),
    INVESTMENT(Group.INVESTMENT),
    GAINS(Group.GAINS),
    SAVINGS_BASELINE(Group.GAINS),
    AUTOMATION(Group.GAINS),
    CLIENT_SIDE(Group.OWN_COST),
    ONE_OFF(Group.OWN_COST),
    TAKEOVER(Group.OWN_COST);

    private final Group group;

    /** What is shown under one heading. */
    enum Group {
        FIXED_AND_VOLUME,
        INDEX,
        OUTCOME,
        INVESTMENT,
        GAINS,
        OWN_COST;

        List<Section> sections() {
            return Arrays.stream(Section.values()).filter(s -> s.group == this).toList();
        }
    }

    Section(Group group) {
        this.group = group;
    }

    /** True when the price says something of it. */
    boolean used(Pricing price) {
        Terms terms = price.terms();
        VolumeRule rule = terms.volumeRule();
        Transition move = terms.transition();
        return switch (this) {
            case CHARGES -> true;
            case DEADBAND -> rule.deadband() != 0 || rule.arc() != 1 || rule.rrc() != 1;
            case MINIMUM -> rule.minimumShare() != 0;
            case SURGE -> rule.surge() != null;
            case BANDS -> rule.bands() != null;
            case INDEX -> !terms.indexation().components().isEmpty();
            case PRODUCTIVITY -> terms.indexation().productivity() != 0;
            case RESOLUTION -> !terms.fcr().isEmpty();
            case OUTCOME_FEE -> terms.outcomeFee() != null;
            case MALUS -> hasMalus(terms.outcomeFee());
            case CREDITS -> !terms.serviceCredit().equals(ServiceCredit.NONE);
            case INVESTMENT -> terms.investment() != null;
            case GAINS -> terms.gainShare().clientShare() != 0
                    || terms.gainShare().netSavings().stream().anyMatch(s -> s != 0);
            case SAVINGS_BASELINE -> terms.gainShare().frozen() != null;
            case AUTOMATION -> !terms.automation().equals(Automation.NONE);
            case CLIENT_SIDE -> !terms.clientSide().equals(ClientSide.NONE);
            case ONE_OFF -> move.in() != 0 || move.out() != 0;
            case TAKEOVER -> !move.withIn(0).withOut(0).equals(Transition.NONE);
        };
    }

    /** True for a part that is a thing of its own in the price, so that it is there or not even when all is 0. */
    boolean isThing() {
        return switch (this) {
            case SURGE, BANDS, INDEX, OUTCOME_FEE, MALUS, INVESTMENT, SAVINGS_BASELINE -> true;
            case CHARGES, DEADBAND, MINIMUM, PRODUCTIVITY, RESOLUTION, CREDITS, GAINS, AUTOMATION, CLIENT_SIDE, ONE_OFF,
                    TAKEOVER -> false;
        };
    }

    /** A part of a part can only be added when that is there. */
    boolean possible(Pricing price) {
        return this != MALUS || price.terms().outcomeFee() != null;
    }

    private static boolean hasMalus(@Nullable OutcomeFee fee) {
        return fee != null && fee.malus() != null;
    }
}
