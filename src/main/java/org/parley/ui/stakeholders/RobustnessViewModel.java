package org.parley.ui.stakeholders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.ranking.ScenarioRanking;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Bid;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Says whether the disagreement changes the model or the bid (SPEC 4.2), and who would choose what if it does. */
public final class RobustnessViewModel {
    private static final Texts TEXT = Texts.of("rounds");
    private static final double ALL = 1 - 1e-9;

    private final StakeholdersViewModel model;

    public RobustnessViewModel(StakeholdersViewModel model) {
        this.model = model;
    }

    private Ranking ranking() {
        return model.analysis().ranking();
    }

    /** The finding in one sentence. */
    public String verdict() {
        Double robustness = ranking().robustness();
        ScenarioRanking scored = ranking().scored();
        if (robustness == null || scored.groups().size() < 2) {
            return TEXT.get(scored.group().winners().isEmpty() ? "robust.noBids" : "robust.noVotes");
        }
        String winner = names(scored.group().winners());
        if (model.analysis().bids().size() < 2) {
            return TEXT.get("robust.one", winner);
        }
        return robustness >= ALL
                ? TEXT.get("robust.same", winner)
                : TEXT.get("robust.differs", winner, Numbers.local().percent(robustness, 0));
    }

    /** Which groups' own weights choose which bid; empty when all choose the same or nothing is known. */
    public String choices() {
        Double robustness = ranking().robustness();
        if (robustness == null || robustness >= ALL) {
            return "";
        }
        var groups = new LinkedHashMap<List<String>, List<GroupId>>();
        ranking().scored().groups().forEach((group, standing) -> groups
                .computeIfAbsent(standing.winners(), _ -> new java.util.ArrayList<>())
                .add(group));
        return groups.entrySet().stream()
                .map(e -> TEXT.get(
                        "robust.choose",
                        e.getValue().stream().map(GroupId::name).collect(Collectors.joining(", ")),
                        names(e.getKey())))
                .collect(Collectors.joining("\n"));
    }

    /** The model follows from the answers, so weights cannot change it. */
    public String relationship() {
        @Nullable ModelId chosen = model.analysis().terms().model();
        return chosen == null
                ? TEXT.get("robust.noModel")
                : TEXT.get("robust.model", model.catalog().model(chosen).name());
    }

    private String names(List<String> letters) {
        return letters.stream()
                .map(l -> l + " " + model.deal().deal().bid(l).map(Bid::name).orElse(""))
                .collect(Collectors.joining(TEXT.get("robust.or")));
    }
}
