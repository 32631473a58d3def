package nl.casustafel.retention;

/// One thing that is counted in a quarter. Which figures belonged to one signal cannot be told any more.
/// @param strand of an outcome; none for everything else
public record Figure(Quarter quarter, Counted what, StrandGroup strand) {}
