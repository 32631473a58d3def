package nl.casustafel.minutes;

import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// What the minutes hold of one item: a separable file, agreed by those concerned when the item closed
/// (DEC-23).
public sealed interface Sheet extends PersonalData permits WeighingSheet, ConsultationSheet {
    /// Number of the agenda item, as in [Cover.AgendaLine#item()].
    int item();

    /// Number of the signal or case, e.g. `2026-A-011`.
    ShortText caseNumber();
}
