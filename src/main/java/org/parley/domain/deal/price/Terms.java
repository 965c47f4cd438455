package org.parley.domain.deal.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;

/**
 * What prices by the year and by the month have in common. Shares, rates and factors are fractions, amounts are in the
 * deal's money unit.
 *
 * @param fcr first-contact resolution that the provider commits to, one value per year of the term; empty when not stated
 */
public record Terms(
        Indexation indexation,
        VolumeRule volumeRule,
        List<Double> fcr,
        @Nullable OutcomeFee outcomeFee,
        ServiceCredit serviceCredit,
        @Nullable Investment investment,
        GainShare gainShare,
        Automation automation,
        ClientSide clientSide,
        Transition transition) {
    /** A rate times a volume, and nothing else. */
    public static final Terms PLAIN = new Terms(
            Indexation.NONE, VolumeRule.PLAIN, List.of(), null, ServiceCredit.NONE, null, GainShare.NONE,
            Automation.NONE, ClientSide.NONE, Transition.NONE);

    public Terms {
        fcr = Amounts.shares(fcr, "fcr");
    }

    public Terms withIndexation(Indexation changed) {
        return new Terms(changed, volumeRule, fcr, outcomeFee, serviceCredit, investment, gainShare, automation,
                clientSide, transition);
    }

    public Terms withVolumeRule(VolumeRule changed) {
        return new Terms(indexation, changed, fcr, outcomeFee, serviceCredit, investment, gainShare, automation,
                clientSide, transition);
    }

    public Terms withFcr(List<Double> changed) {
        return new Terms(indexation, volumeRule, changed, outcomeFee, serviceCredit, investment, gainShare, automation,
                clientSide, transition);
    }

    public Terms withOutcomeFee(@Nullable OutcomeFee changed) {
        return new Terms(indexation, volumeRule, fcr, changed, serviceCredit, investment, gainShare, automation,
                clientSide, transition);
    }

    public Terms withServiceCredit(ServiceCredit changed) {
        return new Terms(indexation, volumeRule, fcr, outcomeFee, changed, investment, gainShare, automation,
                clientSide, transition);
    }

    public Terms withInvestment(@Nullable Investment changed) {
        return new Terms(indexation, volumeRule, fcr, outcomeFee, serviceCredit, changed, gainShare, automation,
                clientSide, transition);
    }

    public Terms withGainShare(GainShare changed) {
        return new Terms(indexation, volumeRule, fcr, outcomeFee, serviceCredit, investment, changed, automation,
                clientSide, transition);
    }

    public Terms withAutomation(Automation changed) {
        return new Terms(indexation, volumeRule, fcr, outcomeFee, serviceCredit, investment, gainShare, changed,
                clientSide, transition);
    }

    public Terms withClientSide(ClientSide changed) {
        return new Terms(indexation, volumeRule, fcr, outcomeFee, serviceCredit, investment, gainShare, automation,
                changed, transition);
    }

    public Terms withTransition(Transition changed) {
        return new Terms(indexation, volumeRule, fcr, outcomeFee, serviceCredit, investment, gainShare, automation,
                clientSide, changed);
    }
}
