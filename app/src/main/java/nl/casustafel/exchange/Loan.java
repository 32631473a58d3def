package nl.casustafel.exchange;

import java.util.UUID;

/// Where a dossier that is here on loan belongs.
/// @param lender the store it belongs to
public record Loan(UUID lender) {}
