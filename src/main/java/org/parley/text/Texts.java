package org.parley.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.parley.domain.edit.EditName;

/**
 * A resource bundle under {@code org/parley/text/}. Keys are {@code feature.thing.part}; an unknown key is a programming
 * error and throws.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The bundle of that name in the reader's locale; the texts are English where no translation is shipped. */
    public static Texts of(String name) {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return new Texts(ResourceBundle.getBundle("org.parley.text." + name, Locale.getDefault()), locale);
    }

    /**
     * Arguments go in with {@link MessageFormat}, so an apostrophe is always written twice; give numbers as texts made by
     * {@link Numbers}.
     */
    public String get(String key, @Nullable Object... args) {
        String pattern = bundle.getString(key);
        boolean plain = pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
        return plain ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The name of an edit in words, e.g. {@code set DATA-3 fallback to 36}. */
    public String name(EditName name) {
        return get(name.key(), name.args().toArray());
    }
}
