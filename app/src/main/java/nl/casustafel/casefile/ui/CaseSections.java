package nl.casustafel.casefile.ui;

import java.util.List;
import nl.casustafel.casefile.CaseId;

/// What other features add to the screen of a case, in the order in which they stand.
@FunctionalInterface
public interface CaseSections {
    List<CaseSection> of(CaseId id);
}
