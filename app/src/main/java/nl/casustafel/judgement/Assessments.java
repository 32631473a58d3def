package nl.casustafel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The assessments of cases kept in the store. Looking one up goes through the gate of its case; whoever
/// writes has looked it up in the same transaction. Writing to one that was agreed is a bug and throws.
public interface Assessments {
    void add(Tx tx, CaseAssessment assessment);

    Optional<Versioned<CaseAssessment>> find(Tx tx, Actor actor, AssessmentId id);

    /// Oldest first.
    List<CaseAssessment> of(Tx tx, Actor actor, CaseId caseFile);

    /// Of the newest agreed assessment of each case, the earliest first.
    List<QuestionRow> questionsUntil(Tx tx, Actor actor, LocalDate day);

    /// In the order they were made. Only for whoever may read the round.
    List<SecondRating> changes(Tx tx, AssessmentId id);

    void change(Tx tx, AssessmentId id, SecondRating change);

    void type(Tx tx, AssessmentId id, IndicatorCode code, TypedRating typed);

    void picture(Tx tx, AssessmentId id, char domain, DomainPicture picture);

    void reply(Tx tx, AssessmentId id, Prompt.Code code, PromptReply reply);

    /// False, and nothing changed, where it is no longer at this version.
    boolean judge(Tx tx, AssessmentId id, Overall overall, int version);

    /// False, and nothing changed, where it is no longer at this version.
    boolean agree(Tx tx, AssessmentId id, CaseAssessment.Agreed agreed, int version);
}
