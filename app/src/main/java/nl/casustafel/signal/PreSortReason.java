package nl.casustafel.signal;

/// Why a signal does not go to the table, and how it leaves (T-S3x, DEC-1, CAT-4.8).
public enum PreSortReason {
    NO_SIGN_OF_RADICALISATION(SignalState.CLOSED),
    ALREADY_KNOWN(SignalState.CLOSED),
    TO_CARE(SignalState.REFERRED),
    TO_OTHER_SAFETY_HOUSE_PROCESS(SignalState.REFERRED),
    TO_OTHER_MUNICIPALITY(SignalState.REFERRED),
    TO_POLICE_OR_PROSECUTION(SignalState.REFERRED);

    private final SignalState leadsTo;

    PreSortReason(SignalState leadsTo) {
        this.leadsTo = leadsTo;
    }

    public SignalState leadsTo() {
        return leadsTo;
    }
}
