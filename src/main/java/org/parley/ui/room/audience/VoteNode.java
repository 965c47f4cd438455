package org.parley.ui.room.audience;

import java.util.ArrayList;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.parley.audience.VotePage;

/** What each group said, with the smallest and the largest weight of each row marked. */
final class VoteNode {
    private static final double NAME = 42;

    private VoteNode() {}

    static PageNodes.Drawn of(VotePage page) {
        var widths = new double[page.groups().size() + 2];
        Arrays.fill(widths, (100 - NAME) / (widths.length - 1));
        widths[0] = NAME;
        GridPane table = Large.table(widths);
        var header = new ArrayList<Node>();
        header.add(Large.body(Say.TEXT.get("vote.widest")));
        header.add(Large.body(Say.TEXT.get("vote.together")));
        page.groups().forEach(group -> header.add(Large.body(Say.group(group))));
        Large.row(table, header.toArray(Node[]::new));
        for (VotePage.Row row : page.rows()) {
            Large.row(table, cells(row));
        }
        return new PageNodes.Drawn(
                Say.heading(
                        Say.TEXT.get("vote.heading." + page.sheet(), Integer.toString(page.round())), page.part()),
                table);
    }

    private static Node[] cells(VotePage.Row row) {
        var cells = new ArrayList<Node>();
        cells.add(Large.name(Say.name(row.item())));
        cells.add(Large.styled(Large.name(Say.figure(row.together())), "room-strong"));
        var spread = row.weights().stream().mapToDouble(w -> w.value()).summaryStatistics();
        row.weights().forEach(weight -> {
            boolean apart = spread.getMax() > spread.getMin();
            String key = apart && weight.value() == spread.getMax()
                    ? "vote.most"
                    : apart && weight.value() == spread.getMin() ? "vote.least" : "vote.plain";
            cells.add(Large.name(Say.TEXT.get(key, Say.figure(weight))));
        });
        return cells.toArray(Node[]::new);
    }
}
