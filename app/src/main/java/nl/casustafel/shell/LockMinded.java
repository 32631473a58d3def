package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.casustafel.desk.FileChoice;

/// A chooser of the operating system during which nothing ticks: the time somebody took to choose is no sleep
/// of the laptop.
///
/// @param closed runs each time it closes, with or without a choice
record LockMinded(FileChoice chooser, Runnable closed) implements FileChoice {
    @Override
    public Optional<Path> open(String titleKey, List<String> kinds) {
        return told(() -> chooser.open(titleKey, kinds));
    }

    @Override
    public List<Path> several(String titleKey, List<String> kinds) {
        return told(() -> chooser.several(titleKey, kinds));
    }

    @Override
    public Optional<Path> save(String titleKey, String suggested) {
        return told(() -> chooser.save(titleKey, suggested));
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        return told(() -> chooser.folder(titleKey));
    }

    private <T> T told(Supplier<T> chosen) {
        try {
            return chosen.get();
        } finally {
            closed.run();
        }
    }
}
