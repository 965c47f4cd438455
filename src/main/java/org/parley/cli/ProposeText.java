package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.documents.terms.TermProposal;
import org.parley.documents.terms.TermReading;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Proposed values for people to read in a terminal, with the sentence each was read from, and what is silent. */
final class ProposeText {
    private final Texts texts = Texts.of("cli");
    private final Numbers numbers = Numbers.local();

    private ProposeText() {}

    static String of(TermReading reading, String text, Catalog catalog) {
        return new ProposeText().text(reading, text, catalog);
    }

    private String text(TermReading reading, String text, Catalog catalog) {
        List<String> silent = catalog.mechanisms().stream().map(Mechanism::id).filter(reading::silent).toList();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.propose.head", reading.proposals().size(), silent.size()));
        reading.proposals().forEach(p -> lines.add(line(p, text, catalog.mechanism(p.mechanism()))));
        lines.add(texts.get("cli.propose.silent", String.join(", ", silent)));
        return lines.stream().collect(Collectors.joining(System.lineSeparator()));
    }

    private String line(TermProposal proposal, String text, Mechanism mechanism) {
        return texts.get(
                "cli.propose.line",
                proposal.mechanism(),
                numbers.plain(proposal.value()),
                mechanism.unit(),
                numbers.percent(proposal.confidence(), 0),
                proposal.reading(),
                proposal.sentence().of(text).replaceAll("\\s+", " "));
    }
}
