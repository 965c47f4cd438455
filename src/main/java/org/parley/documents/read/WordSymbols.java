package org.parley.documents.read;

import java.util.Map;

/** Characters of Word that are not what they look like. */
final class WordSymbols {
    /** Places of the symbol fonts Symbol and Wingdings that stand in for text, such as ticked boxes. */
    private static final Map<Character, String> SYMBOLS = Map.ofEntries(
            Map.entry('\uf0b7', "•"), Map.entry('\uf0a7', "•"), Map.entry('\uf0d8', "•"), Map.entry('\uf076', "•"),
            Map.entry('\uf0fc', "✓"), Map.entry('\uf0fb', "✗"), Map.entry('\uf0fe', "☒"), Map.entry('\uf0fd', "☒"),
            Map.entry('\uf052', "☑"), Map.entry('\uf0a8', "☐"), Map.entry('\uf06f', "☐"), Map.entry('\uf0e0', "→"),
            Map.entry('\uf0b3', "≥"), Map.entry('\uf0a3', "≤"), Map.entry('\uf0b1', "±"), Map.entry('\uf0b4', "×"));
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private WordSymbols() {}

    /** Without hyphens that are printed only at line ends. */
    static String plain(String words) {
        if (words.chars().noneMatch(c -> c == SOFT_HYPHEN || c == NO_BREAK_HYPHEN || isSymbol((char) c))) {
            return words;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == NO_BREAK_HYPHEN) {
                plain.append('-');
            } else if (c != SOFT_HYPHEN) {
                plain.append(isSymbol(c) ? SYMBOLS.getOrDefault(c, Character.toString(c)) : Character.toString(c));
            }
        }
        return plain.toString();
    }

    /** @param code hexadecimal, as {@code w:sym} has it; with or without the offset of symbol fonts */
    static String of(String code) {
        try {
            int c = Integer.parseInt(code.strip(), 16);
            return plain(Character.toString((char) (c < 0x100 ? c + 0xf000 : c)));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static boolean isSymbol(char c) {
        return c >= '\uf000' && c <= '\uf0ff';
    }
}
