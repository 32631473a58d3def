package nl.casustafel.exchange;

import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.signal.DossierNumber;

/// A signal or a case as something that is handed over whole.
/// @param value the id of the signal or case, the same in every store
public record Dossier(DossierKind kind, UUID value, DossierNumber number) implements Id {}
