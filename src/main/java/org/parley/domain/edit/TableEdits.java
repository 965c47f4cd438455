package org.parley.domain.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Issue;
import org.parley.domain.deal.PackageTable.Meso;

/** Edits of what is negotiated as a package, against whom, and how offers are picked. */
public final class TableEdits {
    /** Everything at our fallback is worth 40 of 100 to us. */
    private static final double CLIENT_DISAGREEMENT = 40;

    private static final double PROVIDER_DISAGREEMENT = 20;
    private static final Meso MESO = new Meso(55, 1, 3, 3);

    private TableEdits() {}

    /**
     * Puts the mechanisms that somebody estimated for the counterpart on the table, in the catalogue's order. What is on it
     * already stays as it is, with its weights, before them.
     */
    public static Edit estimatedIssues(Catalog catalog, String counterpart) {
        return Edit.of(EditName.of("edit.table.estimated", counterpart), d -> {
            PackageTable before = d.packageTable();
            PackageTable table = before != null && before.counterpart().equals(counterpart)
                    ? before
                    : against(d, counterpart);
            return d.withPackageTable(with(table, estimated(new DealTerms(catalog, d), counterpart, table)));
        });
    }

    /**
     * Starts a table against the provider, or turns the one that is there to it: what we want stays, what the former provider
     * wants and what was agreed with it do not.
     */
    public static Edit counterpart(String letter) {
        return Edit.of(
                EditName.of("edit.table.counterpart", letter), d -> d.withPackageTable(against(d, letter)));
    }

    /** @param letter the bid we take when we walk; empty for none */
    public static Edit batna(String letter) {
        return Edit.of(EditName.of(letter.isEmpty() ? "edit.table.batna.none" : "edit.table.batna", letter), d -> {
            PackageTable table = table(d);
            if (!letter.isEmpty()) {
                existing(d, letter);
            }
            return d.withPackageTable(new PackageTable(
                    table.counterpart(), letter, table.issues(), table.clientDisagreement(),
                    table.providerDisagreement(), table.meso()));
        });
    }

    /** Puts a mechanism on the table, at its end, or takes it off. */
    public static Edit issue(Catalog catalog, String mechanism, boolean on) {
        String id = catalog.mechanism(mechanism).id();
        return Edit.of(EditName.of(on ? "edit.table.issue.on" : "edit.table.issue.off", id), issues(issues -> {
            var changed = new ArrayList<>(issues);
            if (!on) {
                changed.removeIf(i -> i.mechanism().equals(id));
            } else if (changed.stream().noneMatch(i -> i.mechanism().equals(id))) {
                changed.add(new Issue(id, null, null));
            }
            return changed;
        }));
    }

    /** @param weight of any size, as only shares count; null for the derived one */
    public static Edit clientWeight(String mechanism, @Nullable Double weight) {
        return Edit.typed(
                EditName.of("edit.table.weight.client", mechanism, weight), mechanism,
                issue(mechanism, i -> i.withWeights(weight(weight), i.providerWeight())));
    }

    /** @param weight of any size, as only shares count; null for the derived one */
    public static Edit providerWeight(String mechanism, @Nullable Double weight) {
        return Edit.typed(
                EditName.of("edit.table.weight.provider", mechanism, weight), mechanism,
                issue(mechanism, i -> i.withWeights(i.clientWeight(), weight(weight))));
    }

    /** Gives up all typed weights for the derived ones. */
    public static Edit derivedWeights() {
        return Edit.of(EditName.of("edit.table.weight.derived"), issues(issues -> issues.stream()
                .map(i -> i.withWeights(null, null))
                .toList()));
    }

    /**
     * Holds what is agreed on an issue already, so that packages differ in the others only.
     *
     * @param term in the mechanism's unit
     */
    public static Edit lock(String mechanism, double term) {
        return Edit.typed(
                EditName.of("edit.table.lock", mechanism, term), mechanism,
                issue(mechanism, i -> i.withLocked(Check.finite(term, "agreed term"))));
    }

    /** Opens an issue again. */
    public static Edit unlock(String mechanism) {
        return Edit.of(EditName.of("edit.table.unlock", mechanism), issue(mechanism, i -> i.withLocked(null)));
    }

    /** @param value our table value without agreement, 0 to 100 */
    public static Edit clientDisagreement(double value) {
        return Edit.typed(EditName.of("edit.table.disagreement.client", value), "", table(t -> new PackageTable(
                t.counterpart(), t.batna(), t.issues(), Check.within(value, 0, 100, "our value without agreement"),
                t.providerDisagreement(), t.meso())));
    }

    /** @param value the other side's table value without agreement, 0 to 100 */
    public static Edit providerDisagreement(double value) {
        return Edit.typed(EditName.of("edit.table.disagreement.provider", value), "", table(t -> new PackageTable(
                t.counterpart(), t.batna(), t.issues(), t.clientDisagreement(),
                Check.within(value, 0, 100, "their value without agreement"), t.meso())));
    }

    /** @param level our table value that all offers are to have, 0 to 100 */
    public static Edit mesoLevel(double level) {
        return Edit.typed(EditName.of("edit.table.meso.level", level), "", meso(m -> new Meso(
                level, m.tolerance(), m.minDifferences(), m.count())));
    }

    /** @param tolerance in points of our table value, 0 to 50 */
    public static Edit mesoTolerance(double tolerance) {
        return Edit.typed(EditName.of("edit.table.meso.tolerance", tolerance), "", meso(m -> new Meso(
                m.clientLevel(), tolerance, m.minDifferences(), m.count())));
    }

    /** @param count offers, 2 to 5 */
    public static Edit mesoCount(int count) {
        return Edit.typed(EditName.of("edit.table.meso.count", count), "", meso(m -> new Meso(
                m.clientLevel(), m.tolerance(), m.minDifferences(), count)));
    }

    /** @param least issues in which any two offers differ, 1 and up */
    public static Edit mesoDifferences(int least) {
        return Edit.typed(EditName.of("edit.table.meso.differences", least), "", meso(m -> new Meso(
                m.clientLevel(), m.tolerance(), least, m.count())));
    }

    private static PackageTable against(Deal deal, String letter) {
        existing(deal, letter);
        PackageTable before = deal.packageTable();
        if (before == null) {
            return new PackageTable(
                    letter, alternative(deal, letter), List.of(), CLIENT_DISAGREEMENT, PROVIDER_DISAGREEMENT, MESO);
        }
        if (before.counterpart().equals(letter)) {
            return before;
        }
        String batna = before.batna().equals(letter) ? alternative(deal, letter) : before.batna();
        List<Issue> issues = before.issues().stream()
                .map(i -> new Issue(i.mechanism(), i.clientWeight(), null))
                .toList();
        return new PackageTable(
                letter, batna, issues, before.clientDisagreement(), PROVIDER_DISAGREEMENT, before.meso());
    }

    /** Another provider, the incumbent first: a deal knows no order of merit. */
    private static String alternative(Deal deal, String letter) {
        return deal.bids().stream()
                .filter(b -> !b.letter().equals(letter))
                .sorted(Comparator.comparing(b -> !b.incumbent()))
                .findFirst()
                .map(Bid::letter)
                .orElse("");
    }

    private static List<Issue> estimated(DealTerms terms, String counterpart, PackageTable table) {
        var estimates = terms.deal().estimates().getOrDefault(counterpart, Map.of());
        var issues = new ArrayList<>(table.issues());
        terms.activeMechanisms().stream()
                .filter(m -> estimates.containsKey(m.id()) && !m.compatible())
                .map(Mechanism::id)
                .filter(id -> table.issues().stream().noneMatch(i -> i.mechanism().equals(id)))
                .forEach(id -> issues.add(new Issue(id, null, null)));
        return issues;
    }

    private static @Nullable Double weight(@Nullable Double weight) {
        return weight == null ? null : (Double) Check.within(weight, 0, 1e6, "weight");
    }

    private static UnaryOperator<Deal> issue(String mechanism, UnaryOperator<Issue> change) {
        return issues(issues -> issues.stream()
                .map(i -> i.mechanism().equals(mechanism) ? change.apply(i) : i)
                .toList());
    }

    private static UnaryOperator<Deal> issues(UnaryOperator<List<Issue>> change) {
        return table(t -> with(t, change.apply(t.issues())));
    }

    private static UnaryOperator<Deal> meso(UnaryOperator<Meso> change) {
        return table(t -> new PackageTable(
                t.counterpart(), t.batna(), t.issues(), t.clientDisagreement(), t.providerDisagreement(),
                change.apply(t.meso())));
    }

    private static PackageTable with(PackageTable table, List<Issue> issues) {
        return new PackageTable(
                table.counterpart(), table.batna(), issues, table.clientDisagreement(), table.providerDisagreement(),
                table.meso());
    }

    private static UnaryOperator<Deal> table(UnaryOperator<PackageTable> change) {
        return d -> d.withPackageTable(change.apply(table(d)));
    }

    private static PackageTable table(Deal deal) {
        PackageTable table = deal.packageTable();
        if (table == null) {
            throw new InvalidValueException("table", "has no counterpart yet");
        }
        return table;
    }

    private static void existing(Deal deal, String letter) {
        if (deal.bid(letter).isEmpty()) {
            throw new InvalidValueException("provider", "does not exist: " + letter);
        }
    }
}
