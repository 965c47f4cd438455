package org.parley.audience;

import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Outcome;
import org.parley.domain.catalog.Question;
import org.parley.domain.catalog.RelationshipModel;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Sheet;

/** Something that everybody knows by a code and a name: an entry of the catalogue, or a provider. */
public final class Item {
    private static final int NAME = 40;

    private final String id;
    private final String name;

    private Item(String id, String name) {
        this.id = id;
        this.name = name;
    }

    static Item of(Outcome outcome) {
        return new Item(outcome.id().name(), outcome.name());
    }

    static Item of(Family family) {
        return new Item(family.id(), family.name());
    }

    static Item of(Mechanism mechanism) {
        return new Item(mechanism.id(), mechanism.name());
    }

    static Item of(RelationshipModel model) {
        return new Item(model.id().name(), model.name());
    }

    static Item of(Question question) {
        return new Item(question.id(), question.text());
    }

    static Item of(Bid bid) {
        return new Item(Shortened.to(NAME, bid.letter()), Shortened.to(NAME, bid.name()));
    }

    static Item totalCost() {
        return new Item(Sheet.TCO, "");
    }

    public String id() {
        return id;
    }

    /** Empty for the total cost, which has its name from whoever shows it. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item item && item.id.equals(id) && item.name.equals(name);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
