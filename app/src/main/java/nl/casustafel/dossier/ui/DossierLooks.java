package nl.casustafel.dossier.ui;

import nl.casustafel.casefile.CaseReads;
import nl.casustafel.dossier.CaseFactReads;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;

/// What these screens read.
public record DossierLooks(CaseReads cases, SignalReads signals, CaseFactReads facts, TeamReads team) {}
