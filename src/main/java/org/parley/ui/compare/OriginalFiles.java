package org.parley.ui.compare;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.parley.domain.deal.Attachment;
import org.parley.file.OutputFile;
import org.parley.text.Texts;
import org.parley.ui.kit.Workbench;

/** Gives out providers' files as they came. */
final class OriginalFiles {
    private static final Texts TEXT = Texts.of("compare");

    private final Workbench workbench;

    OriginalFiles(Workbench workbench) {
        this.workbench = workbench;
    }

    void save(Attachment file) {
        int dot = file.fileName().lastIndexOf('.');
        String extension = dot < 0 ? "" : file.fileName().substring(dot + 1);
        Optional<Path> target = workbench.files()
                .save(TEXT.get("original.title"), file.fileName(), TEXT.get("original.kind"), extension);
        target.ifPresent(path -> workbench.background()
                .run(
                        () -> {
                            Optional<byte[]> bytes = workbench.store().documentBytes(file.sha256());
                            if (bytes.isPresent()) {
                                OutputFile.write(path, bytes.get());
                            }
                            return bytes.isPresent();
                        },
                        found -> {
                            if (found) {
                                workbench.messages().done(TEXT.get("original.saved", path.getFileName()));
                            } else {
                                workbench.messages().problem(TEXT.get("original.missing", file.fileName()), "");
                            }
                        },
                        workbench.messages()::problem));
    }

    static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
