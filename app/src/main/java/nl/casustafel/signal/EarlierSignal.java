package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.team.Municipality;

/// A signal of somebody, and how it stands or ended without a weighing.
/// @param settled why it never came to the table, where it was settled before
public record EarlierSignal(
        SignalId id,
        DossierNumber number,
        SignalKind kind,
        SignalState state,
        LocalDate receivedOn,
        Optional<Municipality.Key> municipality,
        Optional<PreSortReason> settled) {}
