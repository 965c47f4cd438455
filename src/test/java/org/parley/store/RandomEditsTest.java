package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.domain.edit.Edit;

/** A new kind of edit must be drawn, or the properties of edit sequences say nothing about it. */
class RandomEditsTest {
    private static final Path EDITS = Path.of("src/main/java/org/parley/domain/edit");
    private static final Path DRAWN = Path.of("src/test/java/org/parley/store/RandomEdits.java");

    @Test
    void everyKindOfEditIsDrawn() throws Exception {
        String code = Files.readString(DRAWN);
        var missing = new TreeSet<String>();
        int kinds = 0;
        for (Class<?> factory : factories()) {
            for (Method edit : factory.getDeclaredMethods()) {
                if (Modifier.isPublic(edit.getModifiers()) && edit.getReturnType() == Edit.class) {
                    kinds++;
                    String name = factory.getSimpleName() + "(::|\\.)" + edit.getName() + "\\b";
                    if (!Pattern.compile("\\b" + name).matcher(code).find()) {
                        missing.add(factory.getSimpleName() + "." + edit.getName());
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(kinds).as("kinds of edits found").isGreaterThan(80);
    }

    private static List<Class<?>> factories() throws IOException, ClassNotFoundException {
        String[] names;
        try (var files = Files.list(EDITS)) {
            names = files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .filter(n -> n.endsWith("Edits"))
                    .sorted()
                    .toArray(String[]::new);
        }
        var classes = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            classes[i] = Class.forName(Edit.class.getPackageName() + "." + names[i]);
        }
        return Arrays.asList(classes);
    }
}
