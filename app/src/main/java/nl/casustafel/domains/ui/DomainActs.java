package nl.casustafel.domains.ui;

import nl.casustafel.casefile.CaseReads;
import nl.casustafel.domains.CorrectLook;
import nl.casustafel.domains.LookReads;
import nl.casustafel.domains.NoteLook;

/// What this section reads and does.
public record DomainActs(LookReads looks, CaseReads cases, NoteLook note, CorrectLook correct) {}
