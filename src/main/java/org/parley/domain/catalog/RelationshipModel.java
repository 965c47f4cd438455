package org.parley.domain.catalog;

import java.util.List;

/** A relationship model with the conditions ({@code gates}) under which it may be recommended. */
public record RelationshipModel(
        ModelId id,
        String name,
        String characteristics,
        String suits,
        String nearest,
        String payBasis,
        String warningSign,
        List<Gate> gates) {
    public RelationshipModel {
        gates = List.copyOf(gates);
    }

    /** The answer to {@code question} must be at least {@code minimum} (1 to 5). */
    public record Gate(String question, double minimum) {}
}
