package org.parley.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.analysis.consensus.BallotWeights;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Disagreement;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.consensus.RoundShift;
import org.parley.analysis.consensus.StopRule;
import org.parley.analysis.consensus.Turnout;
import org.parley.analysis.weight.ahp.Judgements;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** One sheet's silent rounds: who is in, what is hidden, and whether another round is worth holding. */
public final class RoundViewModel {
    private static final Texts TEXT = Texts.of("rounds");
    private static final Numbers NUMBERS = Numbers.local();

    private final StakeholdersViewModel model;
    private final Sheet sheet;

    public RoundViewModel(StakeholdersViewModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    StakeholdersViewModel all() {
        return model;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The round that is being voted in. */
    public WeightRound round() {
        return model.stakeholders().current(sheet);
    }

    public Turnout turnout() {
        return Turnout.of(model.deal().terms(), round());
    }

    public RoundShift shift() {
        return RoundShift.of(model.deal().terms(), sheet);
    }

    /** Of the latest round that counts, the widest first. */
    public List<Disagreement> disagreements() {
        return Disagreement.of(shift().now());
    }

    public boolean closed() {
        return round().stage() == WeightRound.Stage.CLOSED;
    }

    /** True for a round in which nobody has voted yet, so that it can still be held silently. */
    public boolean untouched() {
        return !round().hidden() && turnout().states().values().stream().allMatch(s -> s == Turnout.State.MISSING);
    }

    /** True when the round shows and at least two groups are in it, so that it can be talked about and closed. */
    public boolean talked() {
        return !round().hidden() && shift().now().indices() != null;
    }

    public void stage(WeightRound.Stage stage) {
        model.deal().apply(StakeholderEdits.stage(sheet, stage));
    }

    public void next() {
        model.deal().apply(StakeholderEdits.nextRound(sheet));
    }

    /** The next group after this one, going round, that is not in yet. */
    public Optional<GroupId> nextMissing(GroupId after) {
        List<GroupId> missing = turnout().missing();
        return missing.stream()
                .filter(g -> g.compareTo(after) > 0)
                .findFirst()
                .or(() -> missing.stream().filter(g -> g != after).findFirst());
    }

    /** Every two items, once. */
    public List<Ballot.Pair> pairs() {
        List<String> items = model.items(sheet);
        var pairs = new ArrayList<Ballot.Pair>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                pairs.add(new Ballot.Pair(items.get(i), items.get(j)));
            }
        }
        return pairs;
    }

    /** What a group compared, as a whole; empty while a comparison is missing. */
    public Optional<Judgements> judgements(GroupId group) {
        return round().ballots().get(group) instanceof Ballot.Pairwise pairwise
                ? BallotWeights.judgements(pairwise, model.items(sheet))
                : Optional.empty();
    }

    /** Which round it is, and what that means. */
    public String state() {
        return TEXT.get("state." + round().stage(), Integer.toString(round().number()));
    }

    /** Who is in and who is not. */
    public String turnoutWords() {
        Turnout turnout = turnout();
        String missing = turnout.missing().stream()
                .map(g -> turnout.states().get(g) == Turnout.State.BEGUN ? TEXT.get("begun", g) : g.name())
                .collect(Collectors.joining(", "));
        String in = turnout.in().stream().map(GroupId::name).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? TEXT.get("turnout.all", in)
                : TEXT.get(in.isEmpty() ? "turnout.none" : "turnout", in, missing);
    }

    /** What the stop rule says, with the figures that it goes by; empty while there are none. */
    public String stopWords() {
        RoundShift shift = shift();
        Consensus now = shift.now();
        Indices indices = now.indices();
        if (indices == null || now.light() == null) {
            return "";
        }
        Consensus before = shift.before();
        Indices former = before == null ? null : before.indices();
        String figures = TEXT.get(
                "figures", TEXT.get("light." + now.light()), two(indices.w()), two(indices.sStar()),
                two(indices.maxTv()));
        String moved = before == null || former == null
                ? ""
                : TEXT.get(
                        "moved", Integer.toString(before.round()), two(former.w()), two(indices.w()),
                        two(former.sStar()), two(indices.sStar()), two(former.maxTv()), two(indices.maxTv()));
        String first = former == null && shift.stop() == StopRule.GO_ON ? ".first" : "";
        return TEXT.get(
                "stop." + shift.stop() + first, Integer.toString(now.round()), figures, moved,
                two(StopRule.MOVED), Integer.toString(StopRule.ROUNDS));
    }

    private static String two(double value) {
        return NUMBERS.fixed(value, 2);
    }
}
