package org.parley.domain.deal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;

/**
 * One agreement under negotiation: the aggregate that every edit maps to a new value. Parts that an edit does not touch
 * are shared with the deal before it, so identity comparison tells cheaply what changed.
 *
 * @param id stable name of the deal in a workspace, e.g. {@code lumenvale}
 * @param bids in the order people want to see them
 * @param estimates our estimates of the other side, per provider letter and mechanism
 * @param packageTable what is on the table against one counterpart, once it has been set up
 * @param waivers in the order they were granted, one per subject at most
 * @param facilitation what is kept about the meetings
 */
public record Deal(
        String id,
        Profile profile,
        Context context,
        Intent intent,
        Relationship relationship,
        Stakeholders stakeholders,
        Selection selection,
        Positions positions,
        Commercials commercials,
        List<Bid> bids,
        Map<String, Map<String, CounterpartEstimate>> estimates,
        @Nullable PackageTable packageTable,
        List<Waiver> waivers,
        Facilitation facilitation) {
    public Deal {
        Check.filled(id, "id");
        bids = List.copyOf(bids);
        if (bids.stream().map(Bid::letter).distinct().count() < bids.size()) {
            throw new InvalidValueException("provider letters", "must differ");
        }
        estimates = Ordered.map(estimates);
        waivers = List.copyOf(waivers);
        if (waivers.stream().map(Waiver::subject).distinct().count() < waivers.size()) {
            throw new InvalidValueException("subjects of waivers", "must differ");
        }
    }

    public Optional<Bid> bid(String letter) {
        return bids.stream().filter(b -> b.letter().equals(letter)).findFirst();
    }

    /** @param subject id of a rule or a family */
    public Optional<Waiver> waiver(String subject) {
        return waivers.stream().filter(w -> w.subject().equals(subject)).findFirst();
    }

    public Deal withProfile(Profile changed) {
        return new Deal(
                id, changed, context, intent, relationship, stakeholders, selection, positions, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withContext(Context changed) {
        return new Deal(
                id, profile, changed, intent, relationship, stakeholders, selection, positions, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withIntent(Intent changed) {
        return new Deal(
                id, profile, context, changed, relationship, stakeholders, selection, positions, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withRelationship(Relationship changed) {
        return new Deal(
                id, profile, context, intent, changed, stakeholders, selection, positions, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withStakeholders(Stakeholders changed) {
        return new Deal(
                id, profile, context, intent, relationship, changed, selection, positions, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withSelection(Selection changed) {
        return new Deal(
                id, profile, context, intent, relationship, stakeholders, changed, positions, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withPositions(Positions changed) {
        return new Deal(
                id, profile, context, intent, relationship, stakeholders, selection, changed, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withCommercials(Commercials changed) {
        return new Deal(
                id, profile, context, intent, relationship, stakeholders, selection, positions, changed, bids,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withBids(List<Bid> changed) {
        return new Deal(
                id, profile, context, intent, relationship, stakeholders, selection, positions, commercials, changed,
                estimates, packageTable, waivers, facilitation);
    }

    public Deal withEstimates(Map<String, Map<String, CounterpartEstimate>> changed) {
        return new Deal(
                id, profile, context, intent, relationship, stakeholders, selection, positions, commercials, bids,
                changed, packageTable, waivers, facilitation);
    }

    public Deal withPackageTable(@Nullable PackageTable changed) {
        return new Deal(id, profile, context, intent, relationship, stakeholders, selection, positions, commercials,
                bids, estimates, changed, waivers, facilitation);
    }

    public Deal withWaivers(List<Waiver> changed) {
        return new Deal(
                id, profile, context, intent, relationship, stakeholders, selection, positions, commercials, bids,
                estimates, packageTable, changed, facilitation);
    }

    public Deal withFacilitation(Facilitation changed) {
        return new Deal(
                id, profile, context, intent, relationship, stakeholders, selection, positions, commercials, bids,
                estimates, packageTable, waivers, changed);
    }

    /** A copy under another name, for 'save a copy' and for opening a sample as one's own. */
    public Deal withId(String changed) {
        return new Deal(
                changed, profile, context, intent, relationship, stakeholders, selection, positions, commercials, bids,
                estimates, packageTable, waivers, facilitation);
    }
}
