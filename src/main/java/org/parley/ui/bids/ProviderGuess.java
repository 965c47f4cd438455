package org.parley.ui.bids;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.domain.deal.Bid;
import org.parley.domain.edit.ProviderLetters;

/**
 * Whose file it is, judged by its name.
 *
 * @param existing letter of the provider it names; empty when it names none
 * @param letter proposed for a new provider, free
 * @param name proposed for a new provider; empty when the file name says nothing
 */
record ProviderGuess(String existing, String letter, String name) {
    private static final Set<String> GENERIC = Set.of(
            "answer", "answers", "bid", "bids", "copy", "draft", "final", "form", "from", "new", "offer", "our",
            "price",
            "proposal", "provider", "quote", "quotes", "response", "rev", "revised", "rfp", "sheet", "signed", "tender",
            "the", "ver", "version");

    /** Shorter words say too little to tell one provider from another. */
    private static final int TELLING = 4;

    private static final int LONGEST_NAME = 4;

    static ProviderGuess of(String fileName, List<Bid> bids) {
        List<String> words = words(fileName.replaceFirst("\\.[^.]{1,5}$", ""));
        String first = words.isEmpty() ? "" : words.getFirst();
        boolean startsWithLetter = first.matches("\\p{L}");
        String existing = bids.stream()
                .filter(b -> names(words, b.name()))
                .findFirst()
                .or(() -> bids.stream().filter(b -> b.letter().equalsIgnoreCase(first)).findFirst())
                .map(Bid::letter)
                .orElse("");
        String upper = first.toUpperCase(Locale.ROOT);
        String letter = startsWithLetter && !ProviderLetters.taken(bids, upper) ? upper : ProviderLetters.next(bids);
        String name = words.stream()
                .skip(startsWithLetter ? 1 : 0)
                .filter(w -> !generic(w))
                .limit(LONGEST_NAME)
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
        return new ProviderGuess(existing, letter, name);
    }

    /**
     * The first word that tells says who it is; what follows is often the trade, which rivals share: Merrow Contact is
     * not Tavora Contact. A name without such a word has to be there as a whole.
     */
    private static boolean names(List<String> inFileName, String name) {
        List<String> lower = inFileName.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        List<String> ofName = words(name).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        return ofName.stream()
                .filter(w -> w.length() >= TELLING && !generic(w))
                .findFirst()
                .map(lower::contains)
                .orElseGet(() -> !ofName.isEmpty() && lower.containsAll(ofName));
    }

    private static boolean generic(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return GENERIC.contains(lower) || lower.matches("v?\\d+");
    }

    private static List<String> words(String text) {
        var words = new ArrayList<>(Arrays.asList(text.split("[^\\p{L}\\p{N}&]+")));
        words.removeIf(w -> w.isEmpty());
        return words;
    }
}
