package nl.casustafel.dossier.ui;

import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.LabelFact;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.dossier.TellCorrection;

/// What these screens do.
public record DossierActs(BringFact bring, LabelFact label, PutFactRight right, TellCorrection tell) {}
