package nl.casustafel.signal;

import java.time.Instant;

/// What is told the table of a signal that was settled without it (T-S3x, DEC-1): no name, no words.
/// @param at when it was settled
public record SetAside(SignalId id, DossierNumber number, PreSortReason reason, Instant at) {}
