package nl.casustafel.casefile.ui;

import java.util.List;
import nl.casustafel.casefile.CaseId;

/// What other features add to the screen of a case, built anew each time it is opened.
@FunctionalInterface
public interface CaseParts {
    List<CasePart> of(CaseId id);
}
