package org.parley.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Context;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Profile;
import org.parley.domain.deal.Relationship;
import org.parley.domain.deal.Selection;
import org.parley.domain.deal.Sheet;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.TextDecoder;
import org.parley.text.Nearest;

/** Reads a deal file (SPEC 9) strictly: a deal comes out whole, or a problem that names the field. */
public final class DealReader {
    private static final String ROOT = "deal";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Catalog catalog;

    public DealReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws ImportProblem naming the file, the field and what to do */
    public Deal read(Path file) {
        return read(InputFile.read(file, InputFile.MAX_DATA_BYTES));
    }

    /** @throws ImportProblem naming the file, the field and what to do */
    public Deal read(InputFile file) {
        JsonNode node = tree(file);
        if (!node.isObject()) {
            throw ImportProblem.of("deal.notObject", file.name());
        }
        try {
            return deal(Field.root(ROOT, node));
        } catch (FieldProblem e) {
            String field = e.path().startsWith(ROOT + ".") ? e.path().substring(ROOT.length() + 1) : e.path();
            throw ImportProblem.because(e, "deal.field", file.name(), field, e.problem());
        }
    }

    private static JsonNode tree(InputFile file) {
        String text = TextDecoder.decode(file.bytes())
                .map(TextDecoder.Decoded::text)
                .orElseThrow(() -> ImportProblem.of("deal.notText", file.name()));
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String line = at == null ? "1" : Integer.toString(at.getLineNr());
            throw ImportProblem.because(e, "deal.notJson", file.name(), line, firstLine(e.getOriginalMessage()));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Deal deal(Field f) {
        f.members().forEach((name, field) -> {
            if (!DealFields.ALL.contains(name)) {
                Nearest.to(name, DealFields.ALL).filter(n -> !f.at(n).exists()).ifPresent(n -> {
                    throw field.problem("is not a known field; did you mean " + n + "?");
                });
            }
        });
        List<BidHead> heads = BidHead.read(f.at("providers"));
        var letters = new LinkedHashSet<String>();
        heads.forEach(h -> letters.add(h.letter()));
        var known = new Known(catalog, letters);

        Profile profile = profile(f);
        Selection selection = selection(f, known);
        Relationship relationship = relationship(f, known);
        var bids = new BidReader(known);
        return new Deal(
                f.at("id").make(() -> filled(f.at("id"))),
                profile,
                context(f.at("context")),
                intent(f),
                relationship,
                new StakeholdersReader(known).read(f),
                selection,
                new PositionsReader(known, relationship.chosen()).read(f),
                CommercialsReader.commercials(f, profile.currency()),
                bids.bids(f, heads),
                bids.estimates(f.at("estimates")),
                bids.packages(f.at("packages")),
                WaiversReader.read(f.at("waivers"), known),
                MeetingReader.read(f.at("meeting")));
    }

    private static Profile profile(Field f) {
        String currency = f.at("currency").text();
        int term = f.at("term").whole();
        if (term < 1 || term > 600) {
            throw f.at("term").problem("must be 1 to 600 months, not " + term);
        }
        String client = filled(f.at("client"));
        return f.at("currency")
                .make(() -> new Profile(
                        client,
                        f.at("sector").textOr(""),
                        f.at("scope").textOr(""),
                        f.at("today").textOr(""),
                        currency,
                        f.at("moneyUnit").textOr(currency),
                        term));
    }

    private static String filled(Field f) {
        String text = f.text();
        if (text.isBlank()) {
            throw f.problem("must not be empty");
        }
        return text;
    }

    private static Context context(Field f) {
        Field cadence = f.at("releaseCadence");
        return f.make(() -> new Context(
                f.at("personal").yes(),
                f.at("regulated").yes(),
                f.at("deadband").numberOrNull(),
                cadence.exists() ? cadence.oneOf(Context.ReleaseCadence.class) : null,
                f.at("switchingMonths").numberOrNull(),
                f.at("transitionInMonths").numberOrNull(),
                f.at("baselineOrder").yesOr(false)));
    }

    private static Intent intent(Field f) {
        List<Intent.Goal> goals = f.at("outcomes").list(g -> {
            OutcomeId outcome = g.at("id").oneOf(OutcomeId.class);
            Field year = g.at("targetYear");
            return g.make(() -> new Intent.Goal(
                    outcome,
                    g.at("weight").number(),
                    g.at("baseline").textOr(""),
                    g.at("target").textOr(""),
                    year.exists() ? year.whole() : null));
        });
        return f.at("outcomes").make(() -> new Intent(f.at("intent").textOr(""), goals));
    }

    private Relationship relationship(Field f, Known known) {
        Map<String, Double> answers = answers(f.at("answers"), known);
        Field model = f.at("model");
        @Nullable ModelId chosen = model.exists() ? model.oneOf(ModelId.class) : null;
        return f.at("answers").make(() -> new Relationship(answers, chosen, f.at("modelOverrideReason").textOr("")));
    }

    /** Answers stand in the questions' order, or by question id. */
    private Map<String, Double> answers(Field f, Known known) {
        var answers = new LinkedHashMap<String, Double>();
        if (f.isObject()) {
            f.members().forEach((id, answer) -> put(answers, known.question(id, f).id(), answer));
            return answers;
        }
        List<Field> items = f.items();
        int wanted = catalog.questions().size();
        if (items.size() != wanted) {
            throw f.problem("must hold " + wanted + " answers, one per question (null when unanswered), not "
                    + items.size());
        }
        for (int i = 0; i < wanted; i++) {
            put(answers, catalog.questions().get(i).id(), items.get(i));
        }
        return answers;
    }

    private static void put(Map<String, Double> answers, String question, Field answer) {
        if (answer.exists()) {
            answers.put(question, answer.number());
        }
    }

    private Selection selection(Field f, Known known) {
        Set<String> families = Known.each(f.at("activeFamilies"));
        families.forEach(id -> known.coreFamily(id, f.at("activeFamilies")));
        Field extensions = f.at("extMechanisms");
        Set<String> switchedOn = extensions.exists() ? Known.each(extensions) : Set.of();
        switchedOn.forEach(id -> {
            Mechanism mechanism = known.mechanism(id, extensions);
            if (!mechanism.isExtension()) {
                throw extensions.problem("holds " + id + ", which is not of the family " + Family.EXTENSION);
            }
        });
        Set<String> asked = Known.each(f.at("askedMechanisms"));
        asked.forEach(id -> known.mechanism(id, f.at("askedMechanisms")));
        return new Selection(
                families,
                f.at("familiesOffNote").textOr(""),
                switchedOn,
                asked,
                scoresTco(f.at("criteria"), families, known));
    }

    private static boolean scoresTco(Field criteria, Set<String> families, Known known) {
        if (!criteria.exists()) {
            return true;
        }
        Set<String> items = Known.each(criteria);
        items.stream().filter(i -> !i.equals(Sheet.TCO)).forEach(i -> {
            known.coreFamily(i, criteria);
            if (!families.contains(i)) {
                throw criteria.problem("holds " + i + ", which is not among activeFamilies");
            }
        });
        families.stream().filter(id -> !items.contains(id)).findFirst().ifPresent(id -> {
            throw criteria.problem("lacks the active family " + id);
        });
        return items.contains(Sheet.TCO);
    }
}
