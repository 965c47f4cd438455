package org.parley.ui.kit;

import javafx.scene.control.Label;
import org.parley.domain.catalog.Severity;

/** A rule's severity as a word, a sign and a colour. */
public final class SeverityBadge {
    private SeverityBadge() {}

    public static Label of(Severity severity) {
        return Nodes.badge(sign(severity) + " " + ValueWords.of(severity), style(severity));
    }

    /** Where there is no room for the word. */
    public static String sign(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "■";
            case HIGH -> "▲";
            case MEDIUM -> "◆";
            case LOW -> "●";
        };
    }

    /** A style class of a badge. */
    public static String style(Severity severity) {
        return switch (severity) {
            case BLOCKER, HIGH -> "badge-danger";
            case MEDIUM -> "badge-warning";
            case LOW -> "badge-accent";
        };
    }
}
