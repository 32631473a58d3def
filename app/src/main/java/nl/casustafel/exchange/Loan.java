package nl.casustafel.exchange;

import java.util.UUID;

/// What a dossier that is here belongs to elsewhere.
/// @param bundle with which it was lent; whoever brings it back names this one
/// @param lender the store it belongs to
public record Loan(UUID bundle, UUID lender) {}
