package org.parley.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.edit.EditName;
import org.parley.exchange.OpenedSample;
import org.parley.exchange.Sample;
import org.parley.exchange.Samples;
import org.parley.session.DealSummary;
import org.parley.session.History;
import org.parley.session.JournalEntry;
import org.parley.ui.kit.Workbench;

/** The deals of the workspace and the ways to get another one. */
public final class StartViewModel {
    private final Workbench bench;
    private final BiConsumer<Deal, History> open;
    private final ObservableList<DealSummary> deals = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param open shows a deal that is in the store, with its history up to now */
    public StartViewModel(Workbench bench, BiConsumer<Deal, History> open) {
        this.bench = bench;
        this.open = open;
    }

    public ObservableList<DealSummary> deals() {
        return deals;
    }

    /** A deal is being opened, made or deleted. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public List<Sample> samples() {
        return Samples.all();
    }

    String nameOf(ModelId model) {
        return bench.catalog().model(model).name();
    }

    public void refresh() {
        run(() -> bench.store().deals(), deals::setAll);
    }

    public void openDeal(String id) {
        show(() -> bench.store().load(id).orElseThrow());
    }

    /** A new, empty deal. */
    public void create(String client, String currency) {
        show(() -> store(NewDeal.of(freeId(client), client.strip(), currency, bench.catalog())));
    }

    /** Brings a deal from outside into the store under an id that is free. */
    public void adopt(Deal deal) {
        show(() -> store(deal.withId(freeId(deal.id()))));
    }

    /** The sample as it was left, or fresh from its files when it is not in the workspace. */
    public void openSample(String id) {
        show(() -> bench.store().load(id).orElseGet(() -> freshSample(id)));
    }

    public void delete(String id) {
        run(
                () -> {
                    bench.store().delete(id);
                    return bench.store().deals();
                },
                deals::setAll);
    }

    private Deal freshSample(String id) {
        OpenedSample sample = Samples.open(bench.catalog(), id);
        sample.documents()
                .forEach(d -> bench.store().keepDocument(d.file().sha256(), d.file().bytes(), d.text()));
        return store(sample.deal());
    }

    private record Opened(Deal deal, History history) {}

    private void show(Callable<Deal> find) {
        run(
                () -> {
                    Deal deal = find.call();
                    return new Opened(deal, bench.store().history(deal.id()));
                },
                opened -> open.accept(opened.deal(), opened.history()));
    }

    private <T> void run(Callable<T> work, Consumer<T> onDone) {
        busy.set(true);
        bench.background()
                .afterSaves(
                        work,
                        result -> {
                            busy.set(false);
                            onDone.accept(result);
                        },
                        failure -> {
                            busy.set(false);
                            bench.messages().problem(failure);
                        });
    }

    private Deal store(Deal deal) {
        bench.store()
                .create(
                        deal,
                        new JournalEntry(
                                bench.clock().instant(),
                                bench.user(),
                                JournalEntry.Kind.CREATE,
                                EditName.of("edit.deal.create", deal.profile().client())));
        return deal;
    }

    private String freeId(String wanted) {
        String base = wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = base.isEmpty() ? "deal" : base;
        var taken = bench.store().deals().stream().map(DealSummary::id).collect(Collectors.toSet());
        String id = stem;
        for (int n = 2; taken.contains(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }
}
