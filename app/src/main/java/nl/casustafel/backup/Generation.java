package nl.casustafel.backup;

import java.nio.file.Path;
import java.time.Instant;

/// One backup at the place that was chosen. It has its name because it was opened and checked when it
/// was made.
///
/// @param bytes size of the file
public record Generation(Path file, Instant made, long bytes) {}
