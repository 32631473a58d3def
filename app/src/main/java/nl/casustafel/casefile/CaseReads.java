package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Reading cases, through the gate: what the actor may not see is not there, not even in a count.
public interface CaseReads {
    /// Leaves a line in the log.
    Optional<Versioned<CaseFile>> open(Tx tx, Actor actor, CaseId id);

    /// The same for a screen that has it open and refreshes, which is no opening: leaves no line.
    Optional<Versioned<CaseFile>> again(Tx tx, Actor actor, CaseId id);

    /// How it came to its phase, the first step first. Leaves no line.
    List<CaseStep> steps(Tx tx, Actor actor, CaseId id);

    /// Everybody who was ever designated, also those who no longer are. Leaves no line.
    List<Participant> designations(Tx tx, Actor actor, CaseId id);

    /// Who else takes part: director, third parties, and what is asked of a minor. Leaves no line.
    Optional<TakingPart> takingPart(Tx tx, Actor actor, CaseId id);

    /// Whom a case is about. Leaves no line.
    Optional<Subject> subject(Tx tx, Actor actor, CaseId id);

    /// The case a signal became.
    Optional<CaseId> ofSignal(Tx tx, Actor actor, SignalId signal);

    /// The days that moved the day from which retention runs, the latest first (W-G2). Leaves no line.
    List<Processed> processed(Tx tx, Actor actor, CaseId id);

    /// Newest number first.
    List<CaseRow> list(Tx tx, Actor actor);

    /// Cases whose number, external number or whose subject's name or description holds `typed`,
    /// without regard to case.
    List<CaseRow> find(Tx tx, Actor actor, String typed);

    /// Everybody with a name whom a case is about. Leaves no line.
    List<NamedSubject> named(Tx tx, Actor actor);

    /// The cases about somebody, newest number first. Leaves no line.
    List<CaseRow> about(Tx tx, Actor actor, SubjectId subject);
}
