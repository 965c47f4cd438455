package org.parley.ui.stakeholders;

import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** The fields of one group's ballot, for each way of voting. */
record BallotFields(RoundViewModel model, GroupId group) {
    private static final Texts TEXT = Texts.of("rounds");
    private static final int COLUMNS = 5;

    /** A field with its name. */
    record Line(Label name, Fields.NumberField field) {}

    Line points(String item, List<Fields.NumberField> made) {
        Sheet sheet = model.sheet();
        return line(
                item(item), "ballot-points-" + sheet + "-" + item,
                Fields.number(
                        model.all().deal(), d -> d.stakeholders().current(sheet).points(group, item),
                        points -> StakeholderEdits.points(sheet, group, item, points)),
                made);
    }

    Line rank(String item, List<Fields.NumberField> made) {
        Sheet sheet = model.sheet();
        return line(
                item(item), "ballot-rank-" + sheet + "-" + item,
                Fields.number(
                        model.all().deal(), d -> rank(d, item),
                        rank -> StakeholderEdits.rank(sheet, group, item, rank == null ? null : whole(rank))),
                made);
    }

    Line pair(Ballot.Pair pair, List<Fields.NumberField> made) {
        Sheet sheet = model.sheet();
        return line(
                TEXT.get("pair", item(pair.first()), item(pair.second())),
                "ballot-pair-" + sheet + "-" + pair.first() + "-" + pair.second(),
                Fields.number(
                        model.all().deal(), d -> times(d, pair),
                        times -> StakeholderEdits.judge(sheet, group, pair, times)),
                made);
    }

    private Line line(String words, String id, Fields.NumberField field, List<Fields.NumberField> made) {
        Label name = Nodes.text(words);
        field.named(id, TEXT.get("field.of", words, Words.group(model.all().catalog(), group)));
        field.field().setPrefColumnCount(COLUMNS);
        name.setLabelFor(field.field());
        made.add(field);
        return new Line(name, field);
    }

    private String item(String item) {
        return Words.item(model.all().catalog(), model.sheet(), item);
    }

    private @Nullable Double rank(Deal deal, String item) {
        Integer rank = deal.stakeholders().current(model.sheet()).ballots().get(group) instanceof Ballot.Ranking ranking
                ? ranking.ranks().get(item)
                : null;
        return rank == null ? null : Double.valueOf(rank);
    }

    private @Nullable Double times(Deal deal, Ballot.Pair pair) {
        return deal.stakeholders().current(model.sheet()).ballots().get(group) instanceof Ballot.Pairwise pairwise
                ? pairwise.judgements().get(pair)
                : null;
    }

    private static int whole(double rank) {
        return (int) Check.within(rank == Math.rint(rank) ? rank : Double.NaN, 1, 99, TEXT.get("rank"));
    }
}
