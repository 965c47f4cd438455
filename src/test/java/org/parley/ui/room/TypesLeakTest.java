package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.audience.Amount;
import org.parley.audience.AudiencePage;
import org.parley.audience.Figure;
import org.parley.audience.Item;
import org.parley.audience.PublicText;
import org.parley.audience.PublicStep;
import org.parley.audience.Shown;

/** The compiler keeps secrets out of audience pages: there is no type to put one in, and no way to make one. */
class TypesLeakTest {
    /** Numbers and words, each with factories for the places that may be shown. */
    private static final Set<Class<?>> MADE_BY_FACTORIES = Set.of(PublicText.class, Item.class, Figure.class,
            Amount.class, Shown.class);

    @Test
    void pagesHoldNothingButPublicTypes() {
        var reached = new LinkedHashSet<Class<?>>();
        for (Class<?> page : AudiencePage.class.getPermittedSubclasses()) {
            reach(page, reached);
        }

        assertThat(reached).containsAll(MADE_BY_FACTORIES);
        assertThat(reached).allSatisfy(type -> assertThat(allowed(type)).as(type.getName()).isTrue());
    }

    @Test
    void nobodyElseCanMakeANumberOrAText() {
        for (Class<?> type : MADE_BY_FACTORIES) {
            assertThat(type.getDeclaredConstructors()).as(type.getName())
                    .allSatisfy((Constructor<?> c) -> assertThat(Modifier.isPrivate(c.getModifiers())).isTrue());
            assertThat(type.getDeclaredMethods())
                    .filteredOn(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                    .as(type.getName())
                    .isNotEmpty()
                    .allSatisfy((Method m) -> assertThat(Modifier.isPublic(m.getModifiers())).isFalse());
        }
    }

    @Test
    void noFactoryTakesABareNumber() {
        for (Class<?> type : MADE_BY_FACTORIES) {
            assertThat(type.getDeclaredMethods())
                    .filteredOn(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                    .allSatisfy((Method m) -> assertThat(m.getParameterTypes())
                            .as(m.toString())
                            .doesNotContain(double.class, Double.class, Object.class));
        }
    }

    @Test
    void theFallbackAndTheWalkAwayCannotBeNamed() {
        assertThat(PublicStep.values()).extracting(Enum::name).containsExactly("OPEN", "TARGET");
    }

    private static boolean allowed(Class<?> type) {
        boolean ownRecord = type.isRecord() && type.getPackage().equals(AudiencePage.class.getPackage());
        return type == int.class || type == boolean.class || type == List.class || type == Optional.class
                || type.isEnum() || ownRecord || type.isSealed() || MADE_BY_FACTORIES.contains(type);
    }

    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (!reached.add(type) || MADE_BY_FACTORIES.contains(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(each -> reach(each, reached));
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                types(component.getGenericType()).forEach(each -> reach(each, reached));
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    types(field.getGenericType()).forEach(each -> reach(each, reached));
                }
            }
        }
    }

    private static List<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType generic) {
            var all = new java.util.ArrayList<>(types(generic.getRawType()));
            for (Type argument : generic.getActualTypeArguments()) {
                all.addAll(types(argument));
            }
            return all;
        }
        return List.of((Class<?>) type);
    }
}
