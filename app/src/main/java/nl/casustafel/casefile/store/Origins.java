package nl.casustafel.casefile.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.Origin;
import nl.casustafel.schema.tables.records.CaseFileRecord;
import nl.casustafel.signal.SignalId;
import nl.casustafel.weighing.WeighingId;

/// An origin in the columns of its case; the table holds either kind whole, and nothing between.
final class Origins {
    private Origins() {}

    static void write(Origin origin, CaseFileRecord row) {
        switch (origin) {
            case Origin.Weighed(SignalId signal, WeighingId weighing) -> {
                row.setSignalId(signal.value());
                row.setWeighingId(weighing.value());
            }
            case Origin.DecidedBefore(
                    LocalDate takenOverOn,
                    Optional<LocalDate> reviewOn,
                    Optional<AttachmentId> document) -> {
                row.setTakenOverOn(takenOverOn);
                row.setReviewOn(reviewOn.orElse(null));
                row.setDecisionFileId(document.map(AttachmentId::value).orElse(null));
            }
        }
    }

    static Origin of(CaseFileRecord row) {
        return row.getTakenOverOn() == null
                ? new Origin.Weighed(new SignalId(row.getSignalId()), new WeighingId(row.getWeighingId()))
                : new Origin.DecidedBefore(
                        row.getTakenOverOn(),
                        Optional.ofNullable(row.getReviewOn()),
                        Optional.ofNullable(row.getDecisionFileId()).map(AttachmentId::new));
    }
}
