package org.parley.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import org.parley.documents.redline.Segment;
import org.parley.text.Texts;

/** Text with what only one version has marked by a sign, a line and a colour; a style sheet gives the last two. */
public final class Redlined {
    private static final Texts TEXT = Texts.of("kit");
    /** Every text that belongs to a change has its number here. */
    private static final String CHANGE = "parley.change";

    /** Inside a sentence, so that lists and headings keep their lines. */
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[^\\s.:;])[ \\t]*\\R[ \\t]*(?=\\p{Ll})");

    /** What can be laid out as one text without holding up the window. */
    private static final int MOST = 20_000;
    /** What is shown of a longer one at either end. */
    private static final int END = 4_000;

    private Redlined() {}

    /** @param kinds which segments to show */
    public static List<Text> texts(List<Segment> segments, Set<Segment.Kind> kinds) {
        var texts = new ArrayList<Text>();
        int change = -1;
        boolean inChange = false;
        for (Segment segment : segments) {
            boolean changed = segment.kind() != Segment.Kind.EQUAL;
            change += changed && !inChange ? 1 : 0;
            inChange = changed;
            if (kinds.contains(segment.kind())) {
                Text text = text(segment, kinds.contains(Segment.Kind.INSERTED));
                if (changed) {
                    text.getProperties().put(CHANGE, change);
                }
                texts.add(text);
            }
        }
        return texts;
    }

    /** How many changes there are; words that replace others are one with them. */
    public static int changes(List<Segment> segments) {
        int changes = 0;
        boolean inChange = false;
        for (Segment segment : segments) {
            boolean changed = segment.kind() != Segment.Kind.EQUAL;
            changes += changed && !inChange ? 1 : 0;
            inChange = changed;
        }
        return changes;
    }

    /** Which change a text of {@link #texts} belongs to, from 0; -1 for none. */
    public static int change(Text text) {
        return text.hasProperties() && text.getProperties().get(CHANGE) instanceof Integer number ? number : -1;
    }

    /** A text whose lines were broken at a margin that is not there any more. */
    public static String flowing(String text) {
        return BROKEN_LINE.matcher(shortened(text)).replaceAll(" ");
    }

    /** A text that is too long to be shown, without its middle, and how much that is. */
    private static String shortened(String text) {
        return text.length() <= MOST ? text
                : text.substring(0, END) + " " + TEXT.get("diff.left", text.length() - 2 * END) + " "
                        + text.substring(text.length() - END);
    }

    private static Text text(Segment segment, boolean fresh) {
        Text text = new Text(switch (segment.kind()) {
            case EQUAL -> flowing(fresh ? segment.text() : segment.old());
            case INSERTED -> marked(segment, "inserted");
            case DELETED -> marked(segment, "deleted");
        });
        text.getStyleClass().add(switch (segment.kind()) {
            case EQUAL -> "diff-equal";
            case INSERTED -> "diff-inserted";
            case DELETED -> "diff-deleted";
        });
        if (segment.moved()) {
            text.getStyleClass().add("diff-moved");
        }
        return text;
    }

    /** Puts the sign at the words and leaves the spaces around them outside. */
    private static String marked(Segment segment, String kind) {
        String text = flowing(segment.text());
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int at = text.indexOf(words);
        String sign = segment.moved()
                ? TEXT.get("diff.moved." + kind, words, Integer.toString(segment.move()))
                : TEXT.get("diff." + kind, words);
        return text.substring(0, at) + sign + text.substring(at + words.length());
    }
}
