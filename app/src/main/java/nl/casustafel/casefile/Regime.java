package nl.casustafel.casefile;

/// The law a case runs under, fixed at admission; two regimes never meet in one file. WGS cases come in
/// otherwise (DEC-21), so an admission always makes a WPGA case.
public enum Regime {
    WPGA,
    WGS
}
