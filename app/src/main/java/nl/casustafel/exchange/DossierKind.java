package nl.casustafel.exchange;

/// What a dossier is. A case takes its signal along, where it came from one.
public enum DossierKind {
    SIGNAL,
    CASE
}
