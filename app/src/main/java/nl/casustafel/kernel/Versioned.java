package nl.casustafel.kernel;

/// A value as it was read, with the version of its row. A write with an older version is refused.
public record Versioned<T>(T value, int version) {}
