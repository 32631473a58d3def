package nl.casustafel.vault;

/// Somebody wanted to keep a text in which a stand-in stands for a name: it was changed while the view was
/// discreet. Nothing was kept, for the name would be lost.
public final class NamesCovered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NamesCovered() {
        super("a text without its names");
    }
}
