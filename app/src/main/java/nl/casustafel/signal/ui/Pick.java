package nl.casustafel.signal.ui;

import java.util.Optional;

/// One way to narrow a list by something, or not by it at all.
/// @param value empty for: not at all
/// @param words what a person reads
record Pick<T>(Optional<T> value, String words) {}
