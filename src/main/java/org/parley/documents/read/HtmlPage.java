package org.parley.documents.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a web page and writes down what it shows. */
final class HtmlPage implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "head", "iframe", "object", "embed", "svg", "canvas", "audio",
            "video", "select", "datalist");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "hr", "section",
            "article", "header", "footer", "form", "fieldset", "figure");
    private static final Set<String> LINES = Set.of(
            "div", "li", "tr", "dt", "dd", "caption", "legend", "address", "main", "nav", "aside", "figcaption",
            "option");
    private static final Pattern HIDDEN = Pattern
            .compile("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");

    private final Revision revision;
    private final Watch watch;
    private final int size;
    private final StringBuilder text = new StringBuilder();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private int cells;
    private int changes;
    private int hidden;
    private int pictures;
    private int links;
    private boolean space;

    /** @param size of the source, in chars */
    HtmlPage(Revision revision, Watch watch, int size) {
        this.revision = revision;
        this.watch = watch;
        this.size = size;
    }

    String text() {
        return text.toString().strip() + "\n";
    }

    boolean tracked() {
        return changes > 0;
    }

    void say(Notes notes) {
        notes.count("document.note." + revision.name(), changes);
        notes.count(WordFact.HIDDEN.key(), hidden);
        notes.count(WordFact.PICTURE.key(), pictures);
        notes.count("document.note.links", links);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        watch.done((double) text.length() / size);
        if (node instanceof TextNode words) {
            words(words);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? head(element) : FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("ol") || name.equals("ul")) {
                lists.pop();
            }
            if (name.equals("td") || name.equals("th")) {
                cells--;
            }
            interrupt(name);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name) || gone(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("td") || name.equals("th")) {
            if (element.elementSiblingIndex() > 0) {
                cell();
            }
            cells++;
        }
        interrupt(name);
        switch (name) {
            case "ol", "ul" -> lists.push(HtmlList.of(element));
            case "li" -> append(lists.isEmpty() ? "" : lists.peek().next(element));
            case "br" -> append(cells > 0 ? " " : "\n");
            case "img" -> pictures++;
            case "a" -> links += element.attr("href").matches("(?i)[a-z]+:.*") ? 1 : 0;
            case "input" -> append(HtmlList.ticked(element));
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private boolean gone(Element element, String name) {
        if (element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).matches()) {
            hidden += element.hasText() ? 1 : 0;
            return true;
        }
        boolean change = name.equals("ins") || name.equals("del");
        changes += change ? 1 : 0;
        return change && name.equals("ins") == (revision == Revision.ORIGINAL);
    }

    private void words(TextNode node) {
        String words = node.getWholeText().replace("\u00ad", "");
        Element parent = node.parent();
        boolean kept = parent != null && parent.closest("pre, textarea") != null && cells == 0;
        if (kept) {
            append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00a0' || Character.isWhitespace(c)) {
                space = true;
            } else {
                append(Character.toString(c == '\u2011' ? '-' : c));
            }
        }
    }

    private void append(String words) {
        if (space && !words.isEmpty() && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        space = words.isEmpty() && space;
        text.append(words);
        watch.chars(text.length());
    }

    private void cell() {
        space = false;
        text.append('\t');
    }

    /** A new line or paragraph; within a cell nothing but a blank. */
    private void interrupt(String name) {
        boolean paragraph = PARAGRAPHS.contains(name);
        if (!paragraph && !LINES.contains(name)) {
            return;
        }
        space = cells > 0;
        if (cells > 0 || text.isEmpty()) {
            return;
        }
        text.append(text.charAt(text.length() - 1) == '\n' ? "" : "\n");
        boolean apart = text.length() < 2 || text.charAt(text.length() - 2) == '\n';
        text.append(paragraph && !apart && lists.isEmpty() ? "\n" : "");
    }
}
