package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.assessment.Triage;

/// What a weighing can lead to (catalogue 4.8), and which positions each can rest on (T-S6). People choose
/// the outcome; this only refuses what the positions contradict.
public enum WeighingOutcome {
    NOT_RADICALISATION,
    CARE,
    ADVICE_TO_REPORTER,
    /// Deferred with a question, its owner and a date (T-S5); needs no positions.
    MORE_INFORMATION,
    /// There is danger now: the emergency protocol first, then the table again within days (DEC-1); needs
    /// no positions.
    EMERGENCY_FIRST,
    OTHER_PROCESS,
    CRIMINAL_LAW,
    OTHER_MUNICIPALITY,
    /// In line with the aim of the act: a case is made (W-C3).
    ADMITTED,
    /// Three positions that differ; each is kept (W-C3). The act says nothing of what follows.
    NO_AGREEMENT,
    /// Withdrawn by who brought it; needs no positions.
    WITHDRAWN;

    /// Whether police, OM and mayor must have taken a position first.
    public boolean needsPositions() {
        return !comesBack() && this != WITHDRAWN;
    }

    /// Whether the signal comes back to the table, so that nothing is decided about somebody yet (T-S5).
    public boolean comesBack() {
        return this == MORE_INFORMATION || this == EMERGENCY_FIRST;
    }

    /// Whether something is decided about somebody, which the form then asks about.
    public boolean settles() {
        return needsPositions() && this != NO_AGREEMENT;
    }

    /// The decision of the framework this is (DEC-1): T3 comes back with a clock, T5 after the emergency
    /// protocol. Empty where nobody decided anything.
    public Optional<Triage> triage() {
        return switch (this) {
            case NOT_RADICALISATION -> Optional.of(Triage.T0);
            case ADVICE_TO_REPORTER -> Optional.of(Triage.T1);
            case CARE, OTHER_PROCESS, CRIMINAL_LAW, OTHER_MUNICIPALITY -> Optional.of(Triage.T2);
            case ADMITTED -> Optional.of(Triage.T4);
            case MORE_INFORMATION -> Optional.of(Triage.T3);
            case EMERGENCY_FIRST -> Optional.of(Triage.T5);
            case NO_AGREEMENT, WITHDRAWN -> Optional.empty();
        };
    }

    /// Whether the name the framework has for it says all: a referral says to where, and T4 also stands for
    /// weighing further.
    public boolean isNamedWhole() {
        return triage().filter(one -> one != Triage.T2 && one != Triage.T4).isPresent();
    }

    /// Whether three equal positions of this stand can lead here.
    public boolean restsOn(Stand unanimous) {
        return switch (this) {
            case ADMITTED -> unanimous == Stand.IN_LINE;
            case NOT_RADICALISATION, CARE, ADVICE_TO_REPORTER, OTHER_PROCESS -> unanimous == Stand.NOT_IN_LINE;
            case CRIMINAL_LAW, OTHER_MUNICIPALITY -> unanimous != Stand.MORE_NEEDED;
            case MORE_INFORMATION, EMERGENCY_FIRST, NO_AGREEMENT, WITHDRAWN -> false;
        };
    }
}
