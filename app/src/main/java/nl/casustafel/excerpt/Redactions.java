package nl.casustafel.excerpt;

import java.util.List;
import nl.casustafel.vault.Tx;

/// Redactions as use cases keep them.
public interface Redactions {
    /// One that was begun, without marks.
    void add(Tx tx, Redaction redaction);

    /// In the place of what was marked before.
    void keep(Tx tx, Redaction.Key redaction, List<Mark> marks, Reasons reasons);

    void add(Tx tx, Redaction.Key redaction, RedactionStep step);
}
