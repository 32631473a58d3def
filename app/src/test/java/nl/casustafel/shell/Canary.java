package nl.casustafel.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;

/// Words that mean nothing and are typed in one field each, to be looked for in every file afterwards.
final class Canary {
    private static final long LARGEST = 64L << 20;
    private static final List<Charset> WRITTEN_AS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Instant since = Instant.now().minusSeconds(1);
    private final String run = UUID.randomUUID().toString().substring(0, 5);
    private final SequencedMap<String, String> words = new LinkedHashMap<>();

    /// The word of this field, the same each time; lower case and digits, so that every field takes it.
    String word(String field) {
        return words.computeIfAbsent(field, _ -> "kan7q" + run + "x" + (10 + words.size()));
    }

    /// Another secret that must be nowhere, as it is.
    void alsoSecret(String field, String secret) {
        words.put(field, secret);
    }

    /// Each file below `folder` in which a word stands, with the field it was typed in. Files that were not
    /// touched since this walk began are passed over, and so is all below `except`.
    List<String> found(Path folder, Path except) {
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return visited.equals(except) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean touched = !attributes.lastModifiedTime().toInstant().isBefore(since);
                    // Reading an empty lock file would give the lock up.
                    if (attributes.isRegularFile() && touched && attributes.size() > 0 && attributes.size() < LARGEST) {
                        found.addAll(in(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private List<String> in(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException _) {
            // Somebody else's file that went meanwhile.
            return List.of();
        }
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        words.forEach((field, word) -> {
            if (WRITTEN_AS.stream().anyMatch(charset -> contains(bytes, word, charset))) {
                found.add(field + " in " + file);
            }
        });
        return found;
    }

    private static boolean contains(String bytes, String word, Charset charset) {
        return List.of(word, word.toUpperCase(Locale.ROOT)).stream()
                .map(form -> new String(form.getBytes(charset), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
    }
}
