package nl.casustafel.referral;

import java.util.Optional;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.weighing.WeighingOutcome;

/// Where a signal goes that does not become a case (catalogue 4.8).
public enum ReferralRoute {
    CARE,
    /// Ordinary work of the safety house: a new notification, never a copy of the joint file (W-N4).
    OTHER_PROCESS,
    OTHER_MUNICIPALITY,
    /// Police or prosecution goes on.
    CRIMINAL_LAW;

    /// Whether only what the sender's own organisation recorded may go along (DEC-9, W-N4).
    public boolean ownDataOnly() {
        return this == CARE || this == OTHER_PROCESS;
    }

    /// Where a weighing leads; empty where nobody takes the signal over.
    public static Optional<ReferralRoute> of(WeighingOutcome outcome) {
        return switch (outcome) {
            case CARE -> Optional.of(CARE);
            case OTHER_PROCESS -> Optional.of(OTHER_PROCESS);
            case OTHER_MUNICIPALITY -> Optional.of(OTHER_MUNICIPALITY);
            case CRIMINAL_LAW -> Optional.of(CRIMINAL_LAW);
            case NOT_RADICALISATION,
                    ADVICE_TO_REPORTER,
                    MORE_INFORMATION,
                    EMERGENCY_FIRST,
                    ADMITTED,
                    NO_AGREEMENT,
                    WITHDRAWN -> Optional.empty();
        };
    }

    /// Where a signal goes that was ended without the table.
    public static Optional<ReferralRoute> of(PreSortReason reason) {
        return switch (reason) {
            case TO_CARE -> Optional.of(CARE);
            case TO_OTHER_SAFETY_HOUSE_PROCESS -> Optional.of(OTHER_PROCESS);
            case TO_OTHER_MUNICIPALITY -> Optional.of(OTHER_MUNICIPALITY);
            case TO_POLICE_OR_PROSECUTION -> Optional.of(CRIMINAL_LAW);
            case NO_SIGN_OF_RADICALISATION, ALREADY_KNOWN -> Optional.empty();
        };
    }
}
