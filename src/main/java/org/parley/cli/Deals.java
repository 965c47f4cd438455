package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.FamilyClassifier;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.EditName;
import org.parley.exchange.OpenedSample;
import org.parley.exchange.Sample;
import org.parley.exchange.Samples;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealReader;
import org.parley.exchange.proposal.SaidFamilies;
import org.parley.session.DealStore;
import org.parley.session.DealSummary;
import org.parley.session.JournalEntry;

/** Finds the deal that a command names: a sample, a deal file, or a deal of the workspace. */
final class Deals {
    private static final String SAMPLE = "sample:";

    private final Surroundings surroundings;
    private final Supplier<@Nullable Path> workspace;
    private final Catalog catalog = CatalogReader.shipped();

    /** @param workspace the one named on the command line, or null */
    Deals(Surroundings surroundings, Supplier<@Nullable Path> workspace) {
        this.surroundings = surroundings;
        this.workspace = workspace;
    }

    Catalog catalog() {
        return catalog;
    }

    PrintWriter out() {
        return surroundings.out();
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    /** The named workspace, or the standard one. */
    Path folder() {
        Path named = workspace.get();
        return named == null ? surroundings.standardFolder() : named;
    }

    /** Says what clauses are about, as the people of the named workspace see it; of its own where none is named. */
    FamilyClassifier families() {
        if (workspace.get() == null || !Files.exists(folder())) {
            return FamilyClassifier.shipped();
        }
        try (DealStore store = surroundings.workspaces().open(folder())) {
            return SaidFamilies.classifier(store.corrections(), surroundings.who());
        }
    }

    /** Empty when there is no workspace yet; looking does not make one. */
    List<DealSummary> list() {
        if (!Files.exists(folder())) {
            return List.of();
        }
        try (DealStore store = surroundings.workspaces().open(folder())) {
            return store.deals();
        }
    }

    /** Adds a sample or the deal of a file to the workspace. */
    Deal create(String name) {
        OpenedSample source = source(name).orElseThrow(() -> CliProblem.of(ExitCode.NOT_FOUND, "cli.noFile", name));
        try (DealStore store = surroundings.workspaces().open(folder())) {
            String id = source.deal().id();
            if (store.load(id).isPresent()) {
                throw CliProblem.of(ExitCode.WORKSPACE, "cli.exists", id, folder());
            }
            add(store, source);
            return source.deal();
        }
    }

    /** A sample or file lives in memory unless a workspace is named; close the deal when done. */
    OpenDeal open(String name) {
        Optional<OpenedSample> source = source(name);
        if (source.isEmpty()) {
            return stored(name);
        }
        if (workspace.get() == null) {
            return new OpenDeal(source.get().deal(), null, surroundings);
        }
        DealStore store = surroundings.workspaces().open(folder());
        try {
            Optional<Deal> there = store.load(source.get().deal().id());
            if (there.isEmpty()) {
                add(store, source.get());
            }
            return new OpenDeal(there.orElse(source.get().deal()), store, surroundings);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void add(DealStore store, OpenedSample source) {
        source.documents().forEach(d -> store.keepDocument(d.file().sha256(), d.file().bytes(), d.text()));
        var name = EditName.of("edit.deal.create", source.deal().profile().client());
        store.create(source.deal(), new JournalEntry(now(), surroundings.who(), JournalEntry.Kind.CREATE, name));
    }

    private Optional<OpenedSample> source(String name) {
        if (name.startsWith(SAMPLE)) {
            String id = name.substring(SAMPLE.length());
            if (Samples.find(id).isEmpty()) {
                String all = Samples.all().stream().map(Sample::id).collect(Collectors.joining(", "));
                throw CliProblem.of(ExitCode.NOT_FOUND, "cli.noSample", id, all);
            }
            return Optional.of(Samples.open(catalog, id));
        }
        Path file = path(name);
        if (file != null && (Files.isRegularFile(file) || name.toLowerCase(Locale.ROOT).endsWith(".json"))) {
            if (!Files.exists(file)) {
                throw CliProblem.of(ExitCode.NOT_FOUND, "cli.noFile", name);
            }
            return Optional.of(new OpenedSample(new DealReader(catalog).read(file), List.of()));
        }
        return Optional.empty();
    }

    private OpenDeal stored(String name) {
        if (!Files.exists(folder())) {
            throw CliProblem.of(ExitCode.NOT_FOUND, "cli.noDeal", name, folder());
        }
        DealStore store = surroundings.workspaces().open(folder());
        try {
            Deal deal = store.load(name).or(() -> byClient(store, name)).orElseThrow(() -> CliProblem.of(
                    ExitCode.NOT_FOUND, "cli.noDeal", name, folder()));
            return new OpenDeal(deal, store, surroundings);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private Optional<Deal> byClient(DealStore store, String name) {
        List<DealSummary> named = store.deals().stream()
                .filter(d -> d.client().equalsIgnoreCase(name) || d.id().equalsIgnoreCase(name))
                .toList();
        if (named.size() > 1) {
            String ids = named.stream().map(DealSummary::id).collect(Collectors.joining(", "));
            throw CliProblem.of(ExitCode.NOT_FOUND, "cli.severalDeals", name, ids);
        }
        return named.stream().findFirst().flatMap(d -> store.load(d.id()));
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
