package nl.casustafel.retention.ui;

import nl.casustafel.retention.AskBack;
import nl.casustafel.retention.ExtendTerm;
import nl.casustafel.retention.SuspendDestruction;
import nl.casustafel.retention.TermReads;

/// What people do about how long a case is kept, and about copies of what is gone.
public record TermActs(TermReads reads, SuspendDestruction suspend, ExtendTerm extend, AskBack askBack) {}
