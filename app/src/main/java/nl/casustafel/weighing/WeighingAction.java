package nl.casustafel.weighing;

import nl.casustafel.kernel.AuditAction;

public enum WeighingAction implements AuditAction {
    /// The question of a deferral, by somebody who left (DEC-5).
    QUESTION_HANDED_OVER,
    WEIGHING_OPENED,
    WEIGHING_READ,
    WEIGHING_FORM_SAVED,
    PROMPT_ANSWERED,
    ENTRY_ANSWERED,
    DEVIATION_SIGNED,
    POSITION_TAKEN,
    POSITION_NOTED,
    POSITION_CONFIRMED,
    WEIGHING_DECIDED
}
