package org.parley.ui.trade;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.EstimateEdits;
import org.parley.domain.edit.TableEdits;
import org.parley.text.Numbers;
import org.parley.ui.kit.DealModel;

/** The table, the zones, and the packages that follow from them. */
final class TradeViewModel {
    private final DealModel deal;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<ForbiddenTerms>> conflicts = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty obeyRules = new SimpleBooleanProperty();

    /** What is to be computed now; what waits for something else is skipped. */
    private final AtomicReference<@Nullable Object> wanted = new AtomicReference<>();

    /** What conflicts were last looked for in. */
    private @Nullable Reading looked;

    private final RuleTrial rules = new RuleTrial();
    private final Executor slow;
    private final Executor window;

    /**
     * @param slow for what takes so long that the next analysis must not wait for it
     * @param window runs on the window's thread
     */
    TradeViewModel(DealModel deal, Executor slow, Executor window) {
        this.deal = deal;
        this.slow = slow;
        this.window = window;
        deal.analysisProperty().subscribe(_ -> read());
        obeyRules.addListener((_, _, _) -> read());
    }

    /** Whether packages that break a grave rule are left out. A way to look at the table, no part of the deal. */
    BooleanProperty obeyRulesProperty() {
        return obeyRules;
    }

    /** What the rules forbid on the table, once {@link #findConflicts} has found it; null before. */
    ReadOnlyObjectProperty<@Nullable List<ForbiddenTerms>> conflictsProperty() {
        return conflicts.getReadOnlyProperty();
    }

    /** Looks for what the rules forbid on the table as it is read now. */
    void findConflicts() {
        Reading now = reading.get();
        Object request = wanted.get();
        if (now != null && conflicts.get() == null && looked != now) {
            looked = now;
            PackageSet packages = now.packages();
            BooleanSupplier needed = () -> wanted.get() == request;
            slow.execute(() -> {
                if (packages != null && needed.getAsBoolean()) {
                    List<ForbiddenTerms> found = rules.of(now.analysis(), packages.issues(), needed);
                    window.execute(() -> {
                        if (needed.getAsBoolean()) {
                            conflicts.set(found);
                        }
                    });
                }
            });
        }
    }

    DealModel deal() {
        return deal;
    }

    DealTerms terms() {
        return deal.terms();
    }

    /** What follows from the table; lags a moment behind an edit. Null until the first one is computed. */
    ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    @Nullable
    Reading reading() {
        return reading.get();
    }

    /** Packages take long enough to be computed beside the window; only the latest deal's are shown. */
    private void read() {
        DealAnalysis analysis = deal.analysis();
        Object request = new Object();
        wanted.set(request);
        Consumer<@Nullable Reading> onDone = result -> {
            if (result != null && wanted.get() == request) {
                conflicts.set(result.forbidden());
                reading.set(result);
            }
        };
        BooleanSupplier needed = () -> wanted.get() == request;
        if (obeyRules.get()) {
            slow.execute(() -> {
                if (needed.getAsBoolean()) {
                    Reading result = Reading.of(analysis, issues -> rules.of(analysis, issues, needed));
                    window.execute(() -> onDone.accept(result));
                }
            });
        } else {
            deal.compute(() -> needed.getAsBoolean() ? Reading.of(analysis, null) : null, onDone);
        }
    }

    @Nullable
    PackageTable table() {
        return deal.deal().packageTable();
    }

    /** Letter of the provider we look at: the table's, else the one estimated most; empty without bids. */
    String letter() {
        PackageTable table = table();
        if (table != null && !table.counterpart().isEmpty()) {
            return table.counterpart();
        }
        Deal now = deal.deal();
        return now.bids().stream()
                .max(Comparator.<Bid>comparingInt(b -> estimates(b.letter()))
                        .thenComparingInt(b -> -now.bids().indexOf(b)))
                .map(Bid::letter)
                .orElse("");
    }

    /** How many mechanisms of a provider somebody estimated. */
    int estimates(String letter) {
        return deal.deal().estimates().getOrDefault(letter, Map.of()).size();
    }

    /** E.g. {@code C Quillon}. */
    String name(String letter) {
        return deal.deal().bid(letter).map(b -> b.letter() + " " + b.name()).orElse(Numbers.NONE);
    }

    List<Bid> bids() {
        return deal.deal().bids();
    }

    /** Who could be the alternative to the counterpart. */
    List<Bid> alternatives() {
        return bids().stream().filter(b -> !b.letter().equals(letter())).toList();
    }

    /** The total of a bid as quoted, 0 to 100; empty while bids are not ranked. */
    Optional<Double> total(String letter) {
        Reading now = reading.get();
        return now == null ? Optional.empty() : now.total(letter);
    }

    /** Active mechanisms that are on the table or estimated, in the catalogue's order. */
    List<Mechanism> zoneMechanisms() {
        Map<String, ?> estimated = deal.deal().estimates().getOrDefault(letter(), Map.of());
        return terms().activeMechanisms().stream()
                .filter(m -> estimated.containsKey(m.id()) || onTable(m.id()))
                .toList();
    }

    /** The issues on the table, in its order. */
    List<Mechanism> issues() {
        PackageTable table = table();
        return table == null
                ? List.of()
                : table.issues().stream().map(i -> deal.catalog().mechanism(i.mechanism())).toList();
    }

    /** Active mechanisms that could still be put on the table. */
    List<Mechanism> offTable() {
        return terms().activeMechanisms().stream().filter(m -> !onTable(m.id())).toList();
    }

    /** Estimated mechanisms that the table lacks and that both sides would have to trade on. */
    long estimatedOffTable() {
        return zoneMechanisms().stream().filter(m -> !onTable(m.id()) && !m.compatible()).count();
    }

    /** Active mechanisms that nobody has estimated and that are not on the table. */
    List<Mechanism> others() {
        List<Mechanism> shown = zoneMechanisms();
        return terms().activeMechanisms().stream().filter(m -> !shown.contains(m)).toList();
    }

    ZoneView zone(Mechanism mechanism) {
        return ZoneView.of(terms(), mechanism, letter());
    }

    /** The term that the balanced deal has for a mechanism; null when it has none. */
    @Nullable
    Double balanced(String mechanism) {
        Reading now = reading.get();
        PackageSet packages = now == null ? null : now.packages();
        Integer nash = packages == null ? null : packages.landmarks().get(Landmark.NASH);
        return packages == null || nash == null ? null : packages.frontier().get(nash).terms().get(mechanism);
    }

    boolean onTable(String mechanism) {
        PackageTable table = table();
        return table != null && table.issues().stream().anyMatch(i -> i.mechanism().equals(mechanism));
    }

    /** Puts what is estimated on the table, against the best alternative we know. */
    void setUp() {
        apply(TableEdits.estimatedIssues(deal.catalog(), letter()));
    }

    void negotiateWith(String letter) {
        PackageTable table = table();
        if (table == null || !table.counterpart().equals(letter)) {
            apply(TableEdits.counterpart(letter));
        }
    }

    /** @param letter empty for none */
    void walkTo(String letter) {
        PackageTable table = table();
        if (table != null && !table.batna().equals(letter)) {
            deal.apply(TableEdits.batna(letter));
        }
    }

    void issue(String mechanism, boolean on) {
        Edit edit = TableEdits.issue(deal.catalog(), mechanism, on);
        apply(table() == null ? TableEdits.counterpart(letter()).then(edit) : edit);
    }

    void lock(String mechanism, double term) {
        deal.apply(TableEdits.lock(mechanism, term));
    }

    void unlock(String mechanism) {
        deal.apply(TableEdits.unlock(mechanism));
    }

    /** What is agreed on an issue already; null while it is open or not on the table. */
    @Nullable
    Double agreed(String mechanism) {
        PackageTable table = table();
        return table == null
                ? null
                : table.issues().stream()
                        .filter(i -> i.mechanism().equals(mechanism))
                        .findFirst()
                        .map(PackageTable.Issue::locked)
                        .orElse(null);
    }

    /** Issues with a term that is agreed already. */
    List<Mechanism> agreedIssues() {
        return issues().stream().filter(m -> agreed(m.id()) != null).toList();
    }

    void estimate(String mechanism) {
        deal.apply(EstimateEdits.start(deal.catalog(), letter(), mechanism));
    }

    /** A first table gets the best of the other bids as alternative, which the edit cannot know. */
    private void apply(Edit edit) {
        deal.apply(table() == null ? edit.then(best(edit)) : edit);
    }

    private Edit best(Edit edit) {
        PackageTable made = edit.apply(deal.deal()).packageTable();
        String counterpart = made == null ? "" : made.counterpart();
        Reading now = reading.get();
        String best = now == null ? "" : now.bestBut(counterpart);
        return TableEdits.batna(best.isEmpty() && made != null ? made.batna() : best);
    }
}
