package nl.casustafel.dossier;

/// Why a fact is put right (W-D8, WPGA art. 10).
public enum Correction {
    /// It was wrong: its words are struck, and only that it was put right stays.
    WRONG,
    /// It was right when it was brought, and is not whole or no longer so: it stays readable beside what was
    /// added.
    OUTDATED
}
