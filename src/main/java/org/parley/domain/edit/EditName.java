package org.parley.domain.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of an edit, free of language.
 *
 * @param key of the bundle text, e.g. {@code edit.position.draft}
 * @param args for the text's placeholders
 */
public record EditName(String key, List<String> args) {
    public EditName {
        args = List.copyOf(args);
    }

    public static EditName of(String key, @Nullable Object... args) {
        return new EditName(key, Arrays.stream(args).map(EditName::plain).toList());
    }

    private static String plain(@Nullable Object arg) {
        return switch (arg) {
            case null -> "–";
            case Double number when Double.isFinite(number) ->
                    BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> arg.toString();
        };
    }
}
