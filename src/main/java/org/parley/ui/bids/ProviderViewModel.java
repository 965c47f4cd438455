package org.parley.ui.bids;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Quote;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.Edit;
import org.parley.file.InputFile;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;

/** Which provider a file belongs to: one the deal has, or a new one. */
public final class ProviderViewModel {
    /** Stands for a new provider where a letter stands for an existing one. */
    public static final String NEW = "";

    private static final Texts TEXT = Texts.of("bids");

    private final DealModel model;
    private final StringProperty chosen;
    private final StringProperty letter;
    private final StringProperty name;

    public ProviderViewModel(DealModel model, String fileName) {
        this.model = model;
        var guess = ProviderGuess.of(fileName, model.deal().bids());
        this.chosen = new SimpleStringProperty(guess.existing());
        this.letter = new SimpleStringProperty(guess.letter());
        this.name = new SimpleStringProperty(guess.name());
    }

    /** Whoever sent this very file before sends it now, whatever it is called. */
    void choose(InputFile file) {
        existing().stream()
                .filter(b -> b.proposals().stream().anyMatch(a -> a.sha256().equals(file.sha256())))
                .findFirst()
                .ifPresent(b -> chosen.set(b.letter()));
    }

    public List<Bid> existing() {
        return model.deal().bids();
    }

    /** Letter of an existing provider, or {@link #NEW}. */
    public StringProperty chosenProperty() {
        return chosen;
    }

    /** Letter of the new provider. */
    public StringProperty letterProperty() {
        return letter;
    }

    /** Name of the new provider. */
    public StringProperty nameProperty() {
        return name;
    }

    public void onChange(Runnable then) {
        chosen.addListener((_, _, _) -> then.run());
        letter.addListener((_, _, _) -> then.run());
        name.addListener((_, _, _) -> then.run());
    }

    public boolean isNew() {
        return chosen.get().equals(NEW);
    }

    /** The existing provider, if one is chosen. */
    public Optional<Bid> bid() {
        return model.deal().bid(chosen.get());
    }

    public String letter() {
        return isNew() ? letter.get().strip().toUpperCase(Locale.ROOT) : chosen.get();
    }

    /** What the provider is called, e.g. {@code A Tavora Contact}. */
    public String label() {
        return bid().map(ProviderViewModel::label).orElseGet(() -> (letter() + " " + name.get().strip()).strip());
    }

    static String label(Bid bid) {
        return bid.letter() + " " + bid.name();
    }

    /** Why a file cannot be given to this provider yet; empty when it can. */
    public String problem() {
        if (!isNew()) {
            return "";
        }
        if (!letter().matches("\\p{L}\\d{0,2}")) {
            return TEXT.get("provider.letter.wrong");
        }
        Optional<Bid> taken = existing().stream()
                .filter(b -> b.letter().equalsIgnoreCase(letter()))
                .findFirst();
        if (taken.isPresent()) {
            return TEXT.get("provider.letter.taken", letter(), taken.get().name());
        }
        return name.get().isBlank() ? TEXT.get("provider.name.needed") : "";
    }

    Map<String, Quote> formerQuotes() {
        return bid().map(Bid::quotes).orElse(Map.of());
    }

    /** The edit, after adding the provider where it is new, as one step. */
    Edit edit(Edit onProvider) {
        return isNew() ? BidEdits.add(Bid.of(letter(), name.get().strip())).then(onProvider) : onProvider;
    }
}
