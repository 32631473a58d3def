package nl.casustafel.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.casustafel.texts.Texts;

/// The chooser of the operating system, above the window it is asked from.
public final class SystemFileChoice implements FileChoice {
    private final Texts texts;
    private final Supplier<Window> owner;

    public SystemFileChoice(Texts texts, Supplier<Window> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String titleKey, List<String> kinds) {
        return Optional.ofNullable(chooser(titleKey, kinds).showOpenDialog(owner.get()))
                .map(File::toPath);
    }

    @Override
    public List<Path> several(String titleKey, List<String> kinds) {
        List<File> chosen = chooser(titleKey, kinds).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String titleKey, String suggested) {
        FileChooser chooser = chooser(titleKey);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(titleKey));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String titleKey, List<String> kinds) {
        FileChooser chooser = chooser(titleKey);
        if (!kinds.isEmpty()) {
            List<String> patterns = kinds.stream().map(kind -> "*." + kind).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        }
        return chooser;
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        return chooser;
    }
}
