package nl.casustafel.dossier;

import nl.casustafel.kernel.AuditAction;

/// What is done to facts and documents of a case. What they say is never in the log.
public enum DossierAction implements AuditAction {
    CASE_FACT_BROUGHT,
    /// That a participant gave nothing, without a reason (W-D5).
    CASE_FACT_WITHHELD,
    CASE_FACT_LABELLED,
    /// W-D8, with how.
    CASE_FACT_CORRECTED,
    /// A recipient or the source was told of a correction (W-D8).
    CORRECTION_TOLD,
    /// A file came with the case.
    CASE_DOCUMENT_ADDED
}
