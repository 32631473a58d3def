package nl.casustafel.exchange;

/// What a dossier is. A case takes its signal along.
public enum DossierKind {
    SIGNAL,
    CASE
}
