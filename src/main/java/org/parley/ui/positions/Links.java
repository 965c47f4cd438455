package org.parley.ui.positions;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.catalog.Question;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;

/** Links to the places that a rule or a number speaks of. */
final class Links {
    private static final Texts TEXT = Texts.of("positions");

    private final Catalog catalog;
    private final Navigator navigator;

    Links(Catalog catalog, Navigator navigator) {
        this.catalog = catalog;
        this.navigator = navigator;
    }

    /** E.g. {@code PRICE-6 Volume management}. */
    Hyperlink mechanism(String id) {
        return link(id + " " + catalog.mechanism(id).name(), Step.POSITIONS, id);
    }

    /** A link for a mechanism, outcome, question or fact of the deal; empty for what has no place of its own. */
    Optional<Hyperlink> place(String key) {
        if (catalog.findMechanism(key).isPresent()) {
            return Optional.of(mechanism(key));
        }
        Optional<OutcomeId> outcome = Arrays.stream(OutcomeId.values()).filter(o -> o.name().equals(key)).findFirst();
        if (outcome.isPresent()) {
            return Optional.of(link(
                    TEXT.get("link.outcome", catalog.outcome(outcome.get()).name()), Step.INTENT, key));
        }
        Optional<Question> question = catalog.findQuestion(key);
        if (question.isPresent()) {
            return Optional.of(link(TEXT.get("link.question", key), Step.RELATIONSHIP, key));
        }
        return switch (key) {
            case "model" -> Optional.of(link(TEXT.get("link.model"), Step.RELATIONSHIP, key));
            case "term", "deadband", "releases", "switchingMonths", "transitionInMonths" -> Optional.of(
                    link(TEXT.get("link.circumstances"), Step.INTENT, key));
            default -> Optional.empty();
        };
    }

    Hyperlink link(String text, Step step, String place) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            navigator.go(step, place);
        });
        return link;
    }
}
