package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.casustafel.signal.mail.MailSource;

/// Mail files that were brought in together: each becomes a signal of its own, one after the other. It
/// outlives the entry's screen, so that whoever looks at something else meanwhile loses none. FX thread
/// only.
final class MailQueue {
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final List<MailSource> taken = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private Optional<Path> current = Optional.empty();
    private int position;
    private int total;

    /// The file to read now; nothing where these come after others that are still being worked on.
    Optional<Path> add(List<Path> files) {
        boolean busy = isSeveral() && current.isPresent();
        if (!busy) {
            waiting.clear();
            position = 0;
            total = 0;
        }
        waiting.addAll(files);
        total += files.size();
        return busy ? Optional.empty() : next();
    }

    /// The next file; nothing where all had their turn.
    Optional<Path> next() {
        current = Optional.ofNullable(waiting.poll());
        position += current.isPresent() ? 1 : 0;
        return current;
    }

    /// The file an entry begins with. A single one only once, as whoever left it may want to begin afresh.
    Optional<Path> begin() {
        Optional<Path> first = current;
        if (!isSeveral()) {
            current = Optional.empty();
        }
        return first;
    }

    Optional<Path> current() {
        return current;
    }

    boolean isSeveral() {
        return total > 1;
    }

    /// From 1.
    int position() {
        return position;
    }

    int total() {
        return total;
    }

    /// Keeps why a file was passed over until the next signal is saved.
    void failed(String sentence) {
        failures.add(sentence);
    }

    String failures() {
        return String.join("\n", failures);
    }

    void taken(Optional<MailSource> source) {
        failures.clear();
        source.ifPresent(taken::add);
    }

    /// The files whose mails are in the store, once.
    List<MailSource> sources() {
        List<MailSource> all = List.copyOf(taken);
        taken.clear();
        return all;
    }
}
