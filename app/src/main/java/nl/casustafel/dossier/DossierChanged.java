package nl.casustafel.dossier;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Event;

/// Something was brought to a case, or put right in it.
public record DossierChanged(CaseId caseFile) implements Event {}
