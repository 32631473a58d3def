package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.BeginAnalysis;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.EvaluateCase;
import nl.casustafel.casefile.JudgeAnalysis;
import nl.casustafel.casefile.NoteContribution;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.store.JooqCaseClosings;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.kernel.Actor;

/// The acts that take a case from phase to phase, for tests, by who keeps its file.
public final class CaseLife {
    public final JooqCaseClosings closings = new JooqCaseClosings();
    public final NoteContribution note;
    public final BeginAnalysis begin;
    public final JudgeAnalysis judge;
    public final EvaluateCase evaluate;
    /// What the plan is made to say of its next review.
    public Optional<LocalDate> review = Optional.empty();
    private final TestVault vault;
    private final JooqCaseFiles cases;
    private final Actor keeper;

    CaseLife(TestVault vault, JooqCaseFiles cases, Actor keeper) {
        this.vault = vault;
        this.cases = cases;
        this.keeper = keeper;
        var door = vault.transactor();
        ProceedCase proceed = new ProceedCase(door, cases, vault.clock);
        note = new NoteContribution(door, cases, vault.clock);
        begin = new BeginAnalysis(door, cases, proceed);
        judge = new JudgeAnalysis(door, cases, closings, proceed, vault.clock);
        evaluate = new EvaluateCase(door, proceed, (_, _, _) -> review, vault.clock);
    }

    public void invite(CaseId id) {
        file(id).participants()
                .forEach(one -> done(note.handle(keeper, id, one.id(), Contribution.State.INVITED)));
    }

    public CaseFile file(CaseId id) {
        return vault.read(tx -> cases.find(tx, keeper, id)).orElseThrow().value();
    }

    public List<CaseStep> steps(CaseId id) {
        return vault.read(tx -> cases.steps(tx, keeper, id));
    }
}
