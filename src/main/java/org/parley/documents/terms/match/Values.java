package org.parley.documents.terms.match;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.terms.cue.Conversion;
import org.parley.documents.terms.cue.Cue;
import org.parley.documents.terms.cue.Measure;
import org.parley.documents.terms.match.Candidate.Way;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.quantity.Unit;
import org.parley.domain.catalog.Direction;

/** What an amount would be as the value of a mechanism. */
final class Values {
    /** @param trust below 1 where the unit was not that of the mechanism or not said */
    record Value(double amount, Way way, double trust) {}

    private static final Pattern PART = Pattern.compile(
            "[,;:.]\\s|\\sand\\s|\\bwhile\\b|\\bwhereas\\b|\\bbut\\b|\\b(?:remain(?:der|ing)|balance|rest|other)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern A_PERIOD = Pattern.compile(
            "(?:\\(\\d+\\)\\s*)?(?:an?|per|each|every|in\\s+(?:an?|each|any))\\s+(?:contract\\s+|calendar\\s+)?(?:year|quarter|month|annum)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS = Pattern.compile(
            "[\\s:=|]*(?:(?:is|are|of|to|at|limited|held|per|a|year|quarter|outside|the|them|it|windows?|agreed|number|meet|sit|count)[\\s:=|]+)*[\\s:=|]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARGES = Pattern.compile("\\b(?:charges|fees|paid|payable|payments)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int CHARGES_BEFORE = 130;
    private static final int CHARGES_BEHIND = 30;
    private static final int NOUN_BEFORE = 40;

    private Values() {}

    /** Empty when the amount cannot be it. */
    static java.util.Optional<Value> of(Cue cue, String text, Quantity q, Direction direction, boolean row) {
        if (!counts(cue, text, q, row)) {
            return java.util.Optional.empty();
        }
        Way way = way(cue, text, q);
        if (cue.measure() == Measure.COUNT && q.unit() == Unit.PERCENT && way != Way.REST) {
            return java.util.Optional.empty();
        }
        double said = !q.isRange() || direction == Direction.UP ? q.low() : q.high();
        double hundred = cue.measure() == Measure.PER_HUNDRED && q.unit() == Unit.NUMBER ? 100 / Base.of(text, q) : 1;
        OptionalDouble value = way == Way.PLAIN || way == Way.RANGE ? Conversion.of(said * hundred, q, cue.measure())
                : OptionalDouble.of(way == Way.REST ? 100 - said : 100 + said);
        return value.isEmpty() || value.getAsDouble() < cue.least() || value.getAsDouble() > cue.most()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Value(value.getAsDouble(), way, trust(cue.measure(), q)));
    }

    private static Way way(Cue cue, String text, Quantity q) {
        if (q.unit() == Unit.PERCENT && found(cue.above(), text, q)) {
            return Way.ABOVE;
        }
        if (q.unit() == Unit.PERCENT && q.low() < 100 && found(cue.rest(), text, q)) {
            return Way.REST;
        }
        return q.isRange() ? Way.RANGE : Way.PLAIN;
    }

    /** Near the amount, in its own part of the sentence. */
    private static boolean found(List<Pattern> patterns, String text, Quantity q) {
        if (patterns.isEmpty()) {
            return false;
        }
        int from = 0;
        int to = text.length();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.end() <= q.start()) {
                from = part.start();
            } else if (part.start() >= q.end() && to == text.length()) {
                to = part.start();
            }
        }
        String own = text.substring(from, to);
        return patterns.stream().anyMatch(p -> p.matcher(own).find());
    }

    private static boolean counts(Cue cue, String text, Quantity q, boolean row) {
        boolean bare = q.unit() == Unit.NUMBER || q.unit() == Unit.ORDINAL || q.unit() == Unit.OUT_OF;
        if (cue.measure() == Measure.ANNUAL_CHARGES && q.unit().isTime() && !ofCharges(text, q)) {
            return false;
        }
        boolean time = cue.measure() == Measure.COUNT && q.unit().isTime();
        Pattern noun = cue.noun();
        if (noun == null) {
            return q.unit() != Unit.NUMBER || row;
        }
        if (time) {
            return noun.matcher(text.substring(q.start(), q.end())).find();
        }
        if (!bare || row) {
            return true;
        }
        String behind = text.substring(q.end()).stripLeading();
        if ((cue.measure() == Measure.A_YEAR || cue.measure() == Measure.A_QUARTER)
                && A_PERIOD.matcher(behind).lookingAt()) {
            return true;
        }
        String before = text.substring(Math.max(0, q.start() - NOUN_BEFORE), q.start());
        return noun.matcher(behind).lookingAt()
                || noun.matcher(before).results().anyMatch(m -> LEADS.matcher(before.substring(m.end())).matches());
    }

    /** A period stands for an amount only where it says of which charges. */
    private static boolean ofCharges(String text, Quantity q) {
        String around = text.substring(Math.max(0, q.start() - CHARGES_BEFORE),
                Math.min(text.length(), q.end() + CHARGES_BEHIND));
        return CHARGES.matcher(around).find();
    }

    private static double trust(Measure measure, Quantity q) {
        boolean business = q.unit() == Unit.BUSINESS_DAY || q.unit() == Unit.BUSINESS_HOUR;
        return switch (measure) {
            case BUSINESS_DAYS, BUSINESS_HOURS -> business || q.unit() == Unit.WEEK ? 1 : 0.9;
            case DAYS, HOURS -> business ? 0.9 : 1;
            default -> 1;
        };
    }
}
