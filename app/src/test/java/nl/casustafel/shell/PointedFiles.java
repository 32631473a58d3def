package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.FileChoice;

/// Where a person points, in this order; nowhere once that is used up.
final class PointedFiles implements FileChoice {
    private final Deque<Path> pointed = new ArrayDeque<>();

    void add(Path file) {
        pointed.add(file);
    }

    @Override
    public Optional<Path> open(String titleKey, List<String> kinds) {
        return Optional.ofNullable(pointed.poll());
    }

    @Override
    public Optional<Path> save(String titleKey, String suggested) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        return Optional.empty();
    }
}
