package org.parley.ui.positions;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.analysis.rules.Fact;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Units;

/** What a rule looked at, in words. */
final class FactText {
    private static final Texts TEXT = Texts.of("positions");
    private static final String BIDS_ALIKE = "R47";
    private static final String VETO = "R46";
    private static final String FLOOR = "R48";

    private final Catalog catalog;

    FactText(Catalog catalog) {
        this.catalog = catalog;
    }

    String of(String rule, Fact fact) {
        return catalog.findMechanism(fact.key())
                .map(m -> mechanism(rule, m, fact))
                .orElseGet(() -> other(fact));
    }

    private String mechanism(String rule, Mechanism mechanism, Fact fact) {
        String name = mechanism.id() + " " + mechanism.name();
        Double number = fact.number();
        if (number != null && rule.equals(BIDS_ALIKE)) {
            return TEXT.get("fact.alike", name, Numbers.local().fixed(number, 1));
        }
        String position = number == null
                ? TEXT.get("fact.omitted", name)
                : TEXT.get("fact.position", name, Units.text(mechanism, number));
        if (fact.text().isEmpty()) {
            return position;
        }
        return switch (rule) {
            case VETO -> TEXT.get("fact.veto", position, groups(fact.text()));
            case FLOOR -> position + ": " + reasons(fact.text());
            default -> position + ": " + fact.text();
        };
    }

    private String groups(String ids) {
        return Arrays.stream(ids.split(" "))
                .map(id -> catalog.group(GroupId.valueOf(id)).name())
                .collect(Collectors.joining(", "));
    }

    private static String reasons(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> TEXT.get("fact.floor." + word))
                .collect(Collectors.joining("; "));
    }

    private String other(Fact fact) {
        Numbers numbers = Numbers.local();
        if (Arrays.stream(OutcomeId.values()).anyMatch(o -> o.name().equals(fact.key()))) {
            String name = catalog.outcome(OutcomeId.valueOf(fact.key())).name();
            return TEXT.get("fact.coverage", name, numbers.percent(fact.number(), 0));
        }
        if (catalog.findQuestion(fact.key()).isPresent()) {
            return TEXT.get(
                    fact.missing() ? "fact.unanswered" : "fact.answer", fact.key(), numbers.plain(fact.number()));
        }
        if (fact.key().equals("model") && !fact.text().isEmpty()) {
            return TEXT.get("fact.model", catalog.model(ModelId.valueOf(fact.text())).name());
        }
        String value = fact.text().isEmpty()
                ? numbers.plain(fact.number())
                : fact.text().toLowerCase(Locale.ROOT).replace('_', '-');
        return TEXT.has("fact." + fact.key())
                ? TEXT.get("fact." + fact.key(), value)
                : fact.key() + " " + value;
    }
}
