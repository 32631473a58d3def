package nl.casustafel.team.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.FileChoice;
import org.jspecify.annotations.Nullable;

/// The key file somebody pointed at: its place only, it is read where it is used. FX thread only.
public final class PickedFile {
    private final FileChoice files;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private @Nullable Path place;

    public PickedFile(FileChoice files) {
        this.files = files;
    }

    /// Its name without the folder; empty until one is picked.
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /// Lets the person choose; who changes one's mind keeps what was chosen before.
    public void pick() {
        files.open("team.file.choose.title", List.of()).ifPresent(chosen -> {
            place = chosen;
            name.set(String.valueOf(chosen.getFileName()));
        });
    }

    public void forget() {
        place = null;
        name.set("");
    }
}
