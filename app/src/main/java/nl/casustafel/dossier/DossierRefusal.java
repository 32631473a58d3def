package nl.casustafel.dossier;

import java.util.Locale;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why an act on the facts of a case was refused.
public sealed interface DossierRefusal extends Refusal {
    enum Plain implements DossierRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("ACCESS"),
        /// Participants write for their own organisation; file holder and coordinator record for the table.
        NOT_YOURS("DEC-10"),
        /// Only who was designated for the case, and the three (WPGA art. 5(4), 5(5)).
        NOT_DESIGNATED("W-C8"),
        /// A citizen service number has a place of its own (W-D1 b, W-D9).
        NUMBER_ELSEWHERE("W-D9"),
        /// Police and judicial data come with conditions, if only that there are none.
        CONDITIONS_MISSING("W-D1"),
        /// Of what is only told, one line stays.
        HEADING_TOO_LONG("W-D1"),
        /// What was written down is not unwritten by a condition: it is put right.
        ALREADY_WRITTEN("W-D1"),
        /// A document was not only told.
        WRITTEN_ON_PAPER("W-D1"),
        /// Somebody must be able to read it meanwhile.
        EMBARGO_OF_NOBODY("W-D1"),
        OBSERVED_IN_FUTURE(""),
        EMBARGO_PAST(""),
        ALREADY_CORRECTED("W-D8"),
        /// Nothing of it is kept, so there is nothing to put right.
        NOTHING_KEPT("W-D8"),
        /// What was not wrong is not taken away; something better is put beside it.
        NOTHING_BESIDE("W-D8"),
        ALREADY_TOLD("W-D8");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.dossier." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// The case itself refuses.
    record ByCase(CaseRefusal refusal) implements DossierRefusal, PassedOn {}

    /// The file cannot be kept.
    record ByAttachment(AttachmentRefusal refusal) implements DossierRefusal, PassedOn {}

    static <T> Outcome<T, DossierRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }
}
