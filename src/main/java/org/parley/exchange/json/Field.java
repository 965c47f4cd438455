package org.parley.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;

/**
 * A JSON value together with its path, read strictly: every getter throws a {@link FieldProblem} that names the path
 * when the value is missing or of another kind.
 */
public final class Field {
    private final String path;
    private final @Nullable JsonNode node;

    private Field(String path, @Nullable JsonNode node) {
        this.path = path;
        this.node = node;
    }

    public static Field root(String name, JsonNode node) {
        return new Field(name, node);
    }

    public String path() {
        return path;
    }

    /** A member of this object; it may turn out to be absent. */
    public Field at(String name) {
        JsonNode here = present();
        if (!here.isObject()) {
            throw new FieldProblem(path, "must be an object { }");
        }
        return new Field(path + "." + name, here.get(name));
    }

    public boolean exists() {
        return node != null && !node.isNull() && !node.isMissingNode();
    }

    public boolean isObject() {
        return node != null && node.isObject();
    }

    public String text() {
        JsonNode here = present();
        if (!here.isTextual()) {
            throw new FieldProblem(path, "must be a text, not " + here);
        }
        return here.textValue();
    }

    public String textOr(String fallback) {
        return exists() ? text() : fallback;
    }

    public double number() {
        JsonNode here = present();
        if (!here.isNumber() || !Double.isFinite(here.doubleValue())) {
            throw new FieldProblem(path, "must be a number, not " + here);
        }
        return here.doubleValue() + 0.0;
    }

    public double numberOr(double fallback) {
        return exists() ? number() : fallback;
    }

    public @Nullable Double numberOrNull() {
        return exists() ? number() : null;
    }

    /** As exact as it was written. */
    public BigDecimal decimal() {
        number();
        return present().decimalValue();
    }

    /** A number between two bounds, both included. */
    public double within(double min, double max) {
        double value = number();
        if (value < min || value > max) {
            throw new FieldProblem(path, "must be between " + trimmed(min) + " and " + trimmed(max) + ", not " + value);
        }
        return value;
    }

    public int whole() {
        double value = number();
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new FieldProblem(path, "must be a whole number, not " + value);
        }
        return (int) value;
    }

    /** A moment in UTC, as ISO 8601 writes it. */
    public Instant instant() {
        try {
            return Instant.parse(text());
        } catch (DateTimeException e) {
            throw problem("must be a moment such as 2026-01-31T09:00:00Z, not '" + text() + "'");
        }
    }

    public boolean yes() {
        JsonNode here = present();
        if (!here.isBoolean()) {
            throw new FieldProblem(path, "must be true or false, not " + here);
        }
        return here.booleanValue();
    }

    public boolean yesOr(boolean fallback) {
        return exists() ? yes() : fallback;
    }

    /** One of the enum's names, in any case, with - or space for _. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(type, text(), path);
    }

    /** One of the enum's names, for a name that this field uses. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        return oneOf(type, name, path);
    }

    /** The items of this array; an item's path is its index, or its {@code id} when it has one. */
    public List<Field> items() {
        JsonNode here = present();
        if (!here.isArray()) {
            throw new FieldProblem(path, "must be a list [ ]");
        }
        var items = new ArrayList<Field>();
        for (JsonNode item : here) {
            String id = item.path("id").isTextual() ? item.path("id").textValue() : Integer.toString(items.size() + 1);
            items.add(new Field(path + "[" + id + "]", item));
        }
        return items;
    }

    public List<Field> itemsOrNone() {
        return exists() ? items() : List.of();
    }

    public <T> List<T> list(Function<Field, T> each) {
        return items().stream().map(each).toList();
    }

    /** The members of this object in their order. */
    public Map<String, Field> members() {
        JsonNode here = present();
        if (!here.isObject()) {
            throw new FieldProblem(path, "must be an object { }");
        }
        var members = new LinkedHashMap<String, Field>();
        here.properties().forEach(e -> members.put(e.getKey(), new Field(path + "." + e.getKey(), e.getValue())));
        return members;
    }

    public Map<String, Field> membersOrNone() {
        return exists() ? members() : Map.of();
    }

    /** The members of this object, keyed by an enum's names. */
    public <E extends Enum<E>, T> Map<E, T> members(Class<E> type, Function<Field, T> each) {
        var result = new LinkedHashMap<E, T>();
        members().forEach((name, field) -> result.put(oneOf(type, name, field.path), each.apply(field)));
        return result;
    }

    /** What {@code make} makes of this field; a value that the domain refuses is a problem of this field. */
    public <T> T make(Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidValueException e) {
            throw problem(e.getMessage());
        }
    }

    public FieldProblem problem(String problem) {
        return new FieldProblem(path, problem);
    }

    private static String trimmed(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private JsonNode present() {
        if (node == null || node.isNull() || node.isMissingNode()) {
            throw new FieldProblem(path, "is missing");
        }
        return node;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String text, String path) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new FieldProblem(
                        path, "must be one of " + Arrays.toString(type.getEnumConstants()) + ", not '" + text + "'"));
    }
}
