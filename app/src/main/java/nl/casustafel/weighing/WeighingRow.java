package nl.casustafel.weighing;

import java.time.Instant;
import java.util.Optional;

/// A weighing in a list.
public record WeighingRow(
        WeighingId id,
        WeighingManner manner,
        WeighingState state,
        Instant openedAt,
        Optional<WeighingOutcome> outcome) {}
