package org.parley.domain.catalog;

import java.util.Arrays;
import java.util.Optional;

/** How strongly a relationship model asks for a mechanism, with its base importance (SPEC 0). */
public enum Strength {
    REQUIRED("Rq", 3),
    RECOMMENDED("Rc", 2),
    OPTIONAL("Op", 1),
    CONTRA_INDICATED("Cx", 0);

    private final String code;
    private final int baseImportance;

    Strength(String code, int baseImportance) {
        this.code = code;
        this.baseImportance = baseImportance;
    }

    public String code() {
        return code;
    }

    /** 0 to 3. */
    public int baseImportance() {
        return baseImportance;
    }

    public static Optional<Strength> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
