package nl.casustafel.team;

/// The three who weigh (W-C3, WPGA art. 5(3)).
public enum Party implements Voice {
    POLICE,
    PROSECUTION,
    MAYOR
}
