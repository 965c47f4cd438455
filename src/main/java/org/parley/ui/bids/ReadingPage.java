package org.parley.ui.bids;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** A file is being read. */
final class ReadingPage implements ImportPage {
    private static final Texts TEXT = Texts.of("bids");

    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Node body;
    private final Button cancel;
    private final Node footer;

    ReadingPage(String file, Runnable onCancel) {
        progress.getStyleClass().add("bids-progress");
        String words = TEXT.get("reading", file);
        progress.setAccessibleText(words);
        body = Nodes.styled(new VBox(Nodes.text(words), progress), "bids-middle");
        cancel = Footers.button("bids-cancel", TEXT.get("cancel"), onCancel);
        footer = Nodes.styled(new VBox(Footers.buttons(cancel)), "bids-footer");
    }

    /** @param share of the file that has been read, 0 to 1 */
    void progress(double share) {
        progress.setProgress(share);
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public Node footer() {
        return footer;
    }

    @Override
    public void focusFirst() {
        cancel.requestFocus();
    }
}
