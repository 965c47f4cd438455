package org.parley.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.Axis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.CatalogException;
import org.parley.domain.catalog.Companion;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Horizon;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Outcome;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.catalog.Question;
import org.parley.domain.catalog.RaciRole;
import org.parley.domain.catalog.RelationshipModel;
import org.parley.domain.catalog.Rule;
import org.parley.domain.catalog.Severity;
import org.parley.domain.catalog.Source;
import org.parley.domain.catalog.StakeholderGroup;
import org.parley.domain.catalog.Strength;

/** Reads the catalogue's JSON files; a broken one is refused with the entry and the field that is wrong. */
public final class CatalogReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Files files;

    /** Where the catalogue's files are, by name such as {@code outcomes.json}. */
    public interface Files {
        InputStream open(String name) throws IOException;
    }

    public CatalogReader(Files files) {
        this.files = files;
    }

    /** The catalogue that is shipped with the program. */
    public static Catalog shipped() {
        return new CatalogReader(CatalogReader::resource).read();
    }

    /** @throws CatalogException naming the entry and the field */
    public Catalog read() {
        try {
            Field questionnaire = file("questions.json");
            List<Family> families = file("families.json").list(CatalogReader::family);
            var mechanisms = new ArrayList<Mechanism>();
            families.forEach(
                    f -> mechanisms.addAll(file("mechanisms/" + f.id() + ".json").list(CatalogReader::mechanism)));
            return new Catalog(
                    file("outcomes.json").list(CatalogReader::outcome),
                    file("models.json").list(CatalogReader::model),
                    file("groups.json").list(CatalogReader::group),
                    families,
                    mechanisms,
                    questionnaire.at("questions").list(CatalogReader::question),
                    questionnaire.at("minimumAnswers").whole(),
                    file("rules.json").list(CatalogReader::rule),
                    file("sources.json")
                            .list(s -> new Source(s.at("code").text(), s.at("text").text())));
        } catch (FieldProblem e) {
            throw asCatalogProblem(e);
        }
    }

    private Field file(String name) {
        try (InputStream in = files.open(name)) {
            JsonNode node = JSON.readTree(in);
            return Field.root(name, node);
        } catch (JsonProcessingException e) {
            throw new CatalogException(name, "line " + e.getLocation().getLineNr(), "is not valid JSON");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue file " + name, e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = CatalogReader.class.getResourceAsStream("/org/parley/catalog/" + name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return in;
    }

    private static CatalogException asCatalogProblem(FieldProblem problem) {
        String path = problem.path();
        int open = path.lastIndexOf('[');
        int close = path.indexOf(']', open + 1);
        if (open < 0 || close < 0) {
            return new CatalogException(path, "content", problem.problem());
        }
        String field = close + 2 <= path.length() ? path.substring(close + 2) : "entry";
        return new CatalogException(path.substring(open + 1, close), field, problem.problem());
    }

    private static Outcome outcome(Field f) {
        return new Outcome(
                f.at("id").oneOf(OutcomeId.class),
                f.at("name").text(),
                f.at("definition").text(),
                f.at("evidence").text(),
                f.at("examples")
                        .list(e -> new Outcome.Example(
                                e.at("baseline").text(), e.at("target").text())));
    }

    private static RelationshipModel model(Field f) {
        return new RelationshipModel(
                f.at("id").oneOf(ModelId.class),
                f.at("name").text(),
                f.at("characteristics").text(),
                f.at("suits").text(),
                f.at("nearest").text(),
                f.at("payBasis").text(),
                f.at("warningSign").text(),
                f.at("gates")
                        .list(g -> new RelationshipModel.Gate(
                                g.at("question").text(), g.at("minimum").number())));
    }

    private static StakeholderGroup group(Field f) {
        return new StakeholderGroup(
                f.at("id").oneOf(GroupId.class), f.at("name").text(), f.at("cares").text());
    }

    private static Family family(Field f) {
        return new Family(f.at("id").text(), f.at("name").text(), f.at("block").text());
    }

    private static Mechanism mechanism(Field f) {
        return new Mechanism(
                f.at("id").text(),
                f.at("family").text(),
                f.at("name").text(),
                f.at("definition").text(),
                f.at("reason").text(),
                f.at("models").members(ModelId.class, CatalogReader::strength),
                f.at("outcomes").members(OutcomeId.class, Field::whole),
                f.at("raci").members(GroupId.class, r -> r.oneOf(RaciRole.class)),
                f.at("unit").text(),
                f.at("dir").oneOf(Direction.class),
                ladder(f.at("client")),
                f.at("modelOverrides")
                        .members(
                                ModelId.class,
                                o -> new Mechanism.Override(
                                        ladder(o.at("client")),
                                        o.at("providerLimit").number())),
                new Mechanism.Provider(
                        f.at("providerOpen").number(),
                        f.at("providerLimit").number(),
                        f.at("providerInterest").text(),
                        f.at("providerImportance").whole()),
                f.at("trades").list(Field::text),
                f.at("src").list(Field::text),
                f.at("horizon").oneOf(Horizon.class),
                f.at("compatible").yes(),
                f.at("companions").list(CatalogReader::companion),
                f.at("clause").text(),
                f.at("levels").list(Field::text));
    }

    private static Strength strength(Field f) {
        return Strength.ofCode(f.text()).orElseThrow(() -> f.problem("must be Rq, Rc, Op or Cx, not " + f.text()));
    }

    private static Ladder ladder(Field f) {
        try {
            return new Ladder(
                    f.at("open").number(),
                    f.at("target").number(),
                    f.at("fallback").number(),
                    f.at("walkAway").number());
        } catch (InvalidValueException e) {
            throw f.problem(e.getMessage());
        }
    }

    private static Companion companion(Field f) {
        return new Companion(
                f.at("id").text(),
                f.at("name").text(),
                f.at("unit").text(),
                f.at("suggestion").text(),
                f.at("note").text());
    }

    private static Question question(Field f) {
        String axis = f.at("axis").text().toLowerCase(Locale.ROOT);
        return new Question(
                f.at("id").text(),
                f.at("text").text(),
                f.at("a1").text(),
                f.at("a3").text(),
                f.at("a5").text(),
                f.at("weight").number(),
                axis.equals("ready") ? Axis.READINESS : f.at("axis").oneOf(Axis.class),
                f.at("profile").members(ModelId.class, Field::number));
    }

    private static Rule rule(Field f) {
        return new Rule(
                f.at("id").text(),
                f.at("severity").oneOf(Severity.class),
                f.at("when").text(),
                f.at("why").text(),
                f.at("fix").text(),
                f.at("omitted").text());
    }
}
