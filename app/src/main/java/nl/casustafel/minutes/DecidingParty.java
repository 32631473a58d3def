package nl.casustafel.minutes;

/// The three who weigh (WPGA art. 5(3)), in the order in which they are printed.
public enum DecidingParty {
    POLICE,
    PROSECUTION,
    MAYOR
}
