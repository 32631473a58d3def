package nl.casustafel.retention;

/// One thing that is counted in a quarter. Which figures belonged to one signal cannot be told any more.
/// @param code of the kind: an [Ending], inside or outside, or minor
public record Figure(Quarter quarter, FigureKind kind, String code, StrandGroup strand) {}
