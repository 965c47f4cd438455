package org.parley.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.parley.ui.kit.FileDialogs;

/** The platform's own file choosers. */
final class ChooserDialogs implements FileDialogs {
    private final Window owner;

    ChooserDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title, String kind, List<String> extensions) {
        List<File> files = chooser(title, kind, extensions).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
        var filters = new LinkedHashMap<FileChooser.ExtensionFilter, String>();
        kinds.forEach(k -> filters.put(
                new FileChooser.ExtensionFilter(k.name(), "*." + k.extension()), k.extension()));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filters.keySet());
        chooser.setInitialFileName(suggestedName);
        File chosen = chooser.showSaveDialog(owner);
        String extension = filters.getOrDefault(
                chooser.getSelectedExtensionFilter(), kinds.getFirst().extension());
        return Optional.ofNullable(chosen).map(File::toPath).map(p -> withExtension(p, extension));
    }

    /** Not every platform's chooser adds it. */
    private static Path withExtension(Path file, String extension) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + "." + extension);
    }

    private static FileChooser chooser(String title, String kind, List<String> extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (!extensions.isEmpty()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            kind, extensions.stream().map(e -> "*." + e).toList()));
        }
        return chooser;
    }
}
