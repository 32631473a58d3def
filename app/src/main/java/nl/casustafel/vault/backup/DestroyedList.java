package nl.casustafel.vault.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.vault.key.BackupKey;

/// What was destroyed in a store or went to another one, beside it: by which act and the ids of what it
/// was about, never what it was. It is encrypted under a key derived from the data key, travels with
/// backups, and only ever grows (DEC-31).
///
/// @param lines `<act> <id>` each, with more ids behind where an act is about several
public record DestroyedList(SortedSet<String> lines) {
    private static final Pattern LINE = Pattern.compile("[A-Z_]{1,60}( [0-9a-f-]{36}){1,3}");

    public DestroyedList {
        lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
    }

    public static DestroyedList none() {
        return new DestroyedList(new TreeSet<>());
    }

    /// The list in this file, none where there is no file, and empty where it is not this key's or
    /// damaged.
    public static Optional<DestroyedList> read(Path file, BackupKey key) {
        if (!Files.exists(file)) {
            return Optional.of(none());
        }
        try {
            return key.openOwn(Files.readAllBytes(file)).map(plain -> {
                SortedSet<String> lines = new String(plain, StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> LINE.matcher(line).matches())
                        .collect(Collectors.toCollection(TreeSet::new));
                return new DestroyedList(lines);
            });
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    public DestroyedList with(DestroyedList other) {
        SortedSet<String> all = new TreeSet<>(lines);
        all.addAll(other.lines);
        return new DestroyedList(all);
    }

    public DestroyedList with(String act, UUID... ids) {
        SortedSet<String> all = new TreeSet<>(lines);
        all.add(act + Stream.of(ids).map(id -> " " + id).collect(Collectors.joining()));
        return new DestroyedList(all);
    }

    /// The ids about which this act was done.
    public Set<UUID> of(String act) {
        return each(act).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }

    /// All ids of every time this act was done.
    public List<List<UUID>> each(String act) {
        return lines.stream()
                .filter(line -> line.startsWith(act + " "))
                .map(line -> Stream.of(line.substring(act.length() + 1).split(" ", -1))
                        .map(UUID::fromString)
                        .toList())
                .toList();
    }

    /// Written beside, forced, and moved.
    public void write(Path file, BackupKey key) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        byte[] sealed = key.sealOwn(lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII));
        Files.write(
                fresh,
                sealed,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        Disk.force(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Disk.force(folder);
        }
    }

    @Override
    public String toString() {
        return "DestroyedList[" + lines.size() + "]";
    }
}
