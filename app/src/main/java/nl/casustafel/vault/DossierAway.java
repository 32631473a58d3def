package nl.casustafel.vault;

/// Somebody wanted to change a dossier that was lent or given to another store (DEC-22). Nothing was changed;
/// reading goes on, and so does every other work.
public final class DossierAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DossierAway() {
        super("another store works on this dossier");
    }
}
