package nl.casustafel.dossier;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;

/// Reading facts of cases, through the gate of their case. Of what is under embargo the words are read for
/// the organisation that brought it, and for nobody else (law 1.8).
public interface CaseFactReads {
    /// In the order they were brought. Leaves no line: the case was opened.
    List<CaseFact> of(Tx tx, Actor actor, CaseId caseFile);

    /// Whom to tell of what was put right in this case, open ones first. Leaves no line.
    List<CorrectionNotice> notices(Tx tx, Actor actor, CaseId caseFile);

    /// Cases in which somebody is still to be told. Leaves no line.
    List<OwedNotices> owed(Tx tx, Actor actor);

    /// Places where all of the words stand, the latest first. Leaves no line.
    List<CasePassage> said(Tx tx, Actor actor, ShortText words, int limit);
}
