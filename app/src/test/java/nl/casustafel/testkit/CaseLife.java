package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.AppointDirector;
import nl.casustafel.casefile.BeginAnalysis;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.Designate;
import nl.casustafel.casefile.EvaluateCase;
import nl.casustafel.casefile.InspectClosed;
import nl.casustafel.casefile.InviteThirdParty;
import nl.casustafel.casefile.JudgeAnalysis;
import nl.casustafel.casefile.NoteContribution;
import nl.casustafel.casefile.NoteMinor;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.store.JooqCaseClosings;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.casefile.store.JooqCasePeople;
import nl.casustafel.casefile.store.JooqClosedCases;
import nl.casustafel.kernel.Actor;
import nl.casustafel.plan.EndPlansWithCase;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;

/// The acts that take a case from phase to phase and people into it, for tests, by who keeps its file.
public final class CaseLife {
    public final CaseClosings closings = new EndPlansWithCase(new JooqCaseClosings(), new JooqPlans());
    public final JooqCasePeople people = new JooqCasePeople();
    public final NoteContribution note;
    public final BeginAnalysis begin;
    public final JudgeAnalysis judge;
    public final EvaluateCase evaluate;
    public final Designate designate;
    public final InviteThirdParty invite;
    public final AppointDirector direct;
    public final NoteMinor minor;
    public final InspectClosed inspect;
    /// What the plan is made to say of its next review.
    public Optional<LocalDate> review = Optional.empty();
    private final TestVault vault;
    private final JooqCaseFiles cases;
    private final TeamMother team;
    private final Actor keeper;

    CaseLife(TestVault vault, JooqCaseFiles cases, TeamMother team) {
        this.vault = vault;
        this.cases = cases;
        this.team = team;
        this.keeper = TeamMother.as(team.fileHolder);
        var door = vault.transactor();
        ProceedCase proceed = new ProceedCase(door, cases, vault.clock);
        note = new NoteContribution(door, cases, vault.clock);
        begin = new BeginAnalysis(door, cases, proceed);
        minor = new NoteMinor(door, cases, people, cases, vault.clock);
        judge = new JudgeAnalysis(door, cases, minor, closings, proceed, vault.clock);
        evaluate = new EvaluateCase(door, proceed, minor, (_, _, _) -> review, vault.clock);
        designate = new Designate(door, cases, people, team.team, vault.clock);
        invite = new InviteThirdParty(door, cases, people, team.team, vault.clock);
        direct = new AppointDirector(door, cases, people, team.team, vault.clock);
        inspect = new InspectClosed(door, new JooqClosedCases(), vault.clock);
    }

    public void invite(CaseId id) {
        file(id).participants().forEach(one -> done(note.handle(keeper, id, one.id(), Contribution.State.INVITED)));
    }

    /// Police, OM and mayor.
    public Map<Party, SignatureProof> signed() {
        return Map.of(
                Party.POLICE, WeighingMother.signature(team.police),
                Party.PROSECUTION, WeighingMother.signature(team.prosecution),
                Party.MAYOR, WeighingMother.signature(team.mayor));
    }

    public CaseFile file(CaseId id) {
        return vault.read(tx -> cases.find(tx, keeper, id)).orElseThrow().value();
    }

    public List<CaseStep> steps(CaseId id) {
        return vault.read(tx -> cases.steps(tx, keeper, id));
    }
}
