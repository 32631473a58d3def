package nl.casustafel.dossier;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.Fact;
import nl.casustafel.vault.Tx;

/// The facts of cases kept in the store. Not gated, and an embargo hides nothing here: for use cases that
/// looked the case up in the same transaction. Screens read through [CaseFactReads].
public interface CaseFacts {
    void add(Tx tx, CaseFact fact);

    Optional<CaseFact> find(Tx tx, CaseId caseFile, Fact.Key id);

    /// In the order they were brought.
    List<CaseFact> of(Tx tx, CaseId caseFile);

    /// Category, appraisal and conditions; the words stay.
    void label(Tx tx, Fact.Key id, Labels labels);

    /// That it was put right. What was wrong loses its words, and whatever was said of them (W-D8).
    void correct(Tx tx, Fact.Key id, CaseFact.Corrected correction);

    void owe(Tx tx, CorrectionNotice notice);

    Optional<CorrectionNotice> notice(Tx tx, CaseId caseFile, CorrectionNotice.Key id);

    void told(Tx tx, CorrectionNotice.Key id, Fact.Entry by);

    /// Who has had a fact so far: whoever sat at the table since, and whoever got a file since (W-D8).
    List<CorrectionNotice.Recipient> recipients(Tx tx, CaseFact fact);
}
