package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.parley.documents.align.Clause;

/** Contracts of any size and what providers make of them, the same on every run. Words are as unequal as in prose. */
final class SyntheticContracts {
    private static final int VOCABULARY = 4000;
    private static final int SENTENCES = 9;
    private static final int WORDS = 22;

    private final Random random;

    private SyntheticContracts(long seed) {
        this.random = new Random(seed);
    }

    /** @param characters of all bodies together, about */
    static List<Clause> contract(int characters) {
        var made = new SyntheticContracts(1);
        var clauses = new ArrayList<Clause>();
        int length = 0;
        while (length < characters) {
            Clause clause = made.clause(clauses.size());
            length += clause.body().length();
            clauses.add(clause);
        }
        return clauses;
    }

    /** Of twenty clauses one each is dropped, moved, merged with the next, rewritten; in the others a few words change. */
    static List<Clause> bid(List<Clause> contract, long seed) {
        return new SyntheticContracts(seed).edited(contract);
    }

    private List<Clause> edited(List<Clause> contract) {
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < contract.size(); i++) {
            Clause clause = contract.get(i);
            switch (random.nextInt(20)) {
                case 0 -> {}
                case 1 -> clauses.add(random.nextInt(clauses.size() + 1), edited(clause));
                case 2 -> {
                    int next = Math.min(i + 1, contract.size() - 1);
                    clauses.add(with(clause, edited(clause).body() + " " + contract.get(next).body()));
                    i = next;
                }
                case 3 -> clauses.add(clause(i));
                default -> clauses.add(edited(clause));
            }
        }
        return clauses;
    }

    /** One word of twenty becomes another, goes or comes. */
    private Clause edited(Clause clause) {
        var words = new ArrayList<String>();
        for (String word : clause.body().split(" ")) {
            switch (random.nextInt(60)) {
                case 0 -> words.add(word());
                case 1 -> {}
                case 2 -> {
                    words.add(word);
                    words.add(word());
                }
                default -> words.add(word);
            }
        }
        return with(clause, String.join(" ", words));
    }

    private static Clause with(Clause clause, String body) {
        return new Clause(clause.id(), clause.level(), clause.number(), clause.title(), body, clause.family());
    }

    private Clause clause(int number) {
        String body = random.ints(1 + random.nextInt(2 * SENTENCES), 0, 1)
                .mapToObj(n -> sentence())
                .collect(Collectors.joining(" "));
        String id = Integer.toString(number);
        return new Clause(id, 2, id, word() + " " + word(), body, null);
    }

    private String sentence() {
        String words = random.ints(5 + random.nextInt(2 * WORDS - 10), 0, 1)
                .mapToObj(n -> word())
                .collect(Collectors.joining(" "));
        return "The " + words + ".";
    }

    /** The word of rank r comes about once in r words. */
    private String word() {
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        var letters = new StringBuilder();
        for (int rest = rank + 5; rest > 0; rest /= 5) {
            letters.append("tamero".charAt(rest % 5)).append("aeiou".charAt(rest * 3 % 5));
        }
        return letters.toString();
    }
}
