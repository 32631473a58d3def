package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.MakeCase;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.RecordRatification;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.casefile.store.JooqRatifications;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.dossier.store.JooqCaseFactReads;
import nl.casustafel.dossier.store.JooqCaseFacts;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Decide;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.SaveForm;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.TakePosition;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingForm;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import nl.casustafel.weighing.WeighingPolicy;
import nl.casustafel.weighing.WeighingRefusal;
import nl.casustafel.weighing.store.JooqWeighings;

/// Weighings and cases for tests, made through the use cases by the file holder of the first municipality.
public final class WeighingMother {
    public static final WeighingForm FORM = new WeighingForm(
            Map.of(
                    Criterion.IDEAS, LongText.of("Herhaalt leuzen van een beweging."),
                    Criterion.RELATIONS, LongText.of("Zoekt contact met oudere jongens.")),
            Optional.of(LongText.of("Heeft een goede band met zijn mentor.")),
            Optional.of(LongText.of("De school alleen komt er niet uit.")),
            Optional.of(InformedBefore.NO),
            Optional.of(LongText.of("De school wil eerst met zijn ouders spreken.")),
            Optional.empty(),
            new Scope(
                    Optional.of(Scope.IdeologicalMotive.YES),
                    Optional.of(LongText.of("Beroept zich op een beweging.")),
                    Optional.of(Scope.Limb.UNDERMINING),
                    Optional.empty(),
                    Optional.empty()),
            false);
    public static final LongText REASON = LongText.of("Zie de criteria.");

    public final TestVault vault;
    public final TeamMother team;
    public final SignalMother signals;
    public final JooqWeighings weighings = new JooqWeighings();
    public final JooqCaseFiles cases = new JooqCaseFiles();
    public final JooqCaseFacts facts;
    public final JooqCaseFactReads factReads;
    public final Grounds grounds;
    public final RatingMother rating;
    public final OpenWeighing open;
    public final SaveForm save;
    public final TakePosition take;
    public final Decide decide;
    public final JooqRatifications ratifications = new JooqRatifications();
    public final AdmitSignal admit;
    public final RecordRatification ratify;
    public final ProceedCase proceed;
    public final CaseLife life;

    public WeighingMother(TestVault vault) {
        this(vault, new TeamMother(vault));
    }

    WeighingMother(TestVault vault, TeamMother team) {
        this.vault = vault;
        this.team = team;
        signals = new SignalMother(vault, team);
        facts = new JooqCaseFacts(vault.clock);
        factReads = new JooqCaseFactReads(vault.clock);
        grounds = new Grounds(signals.signals, signals.reads, facts, factReads, team.team);
        var door = vault.transactor();
        rating = new RatingMother(vault, team, signals, weighings);
        open = new OpenWeighing(door, weighings, signals.move, vault.clock);
        save = new SaveForm(door, weighings);
        take = new TakePosition(door, weighings, new JooqRounds(), signals.signals, team.team, vault.clock);
        decide = new Decide(
                door, weighings, signals.move, team.team, rating.prompts, WeighingPolicy.DEFAULT, vault.clock);
        MakeCase making = new MakeCase(cases, signals.signals, team.team, vault.clock);
        admit = new AdmitSignal(door, decide, cases, signals.signals, making, ratifications, vault.clock);
        ratify = new RecordRatification(door, ratifications, weighings, making, signals.move, vault.clock);
        proceed = new ProceedCase(door, cases, vault.clock);
        life = new CaseLife(vault, cases, team);
    }

    public Actor recorder() {
        return TeamMother.as(team.fileHolder);
    }

    /// Opened at the table, with nothing on the form.
    public WeighingId opened() {
        return done(open.handle(recorder(), signals.onAgenda().id(), WeighingManner.TABLE));
    }

    /// Opened, with the whole form filled in.
    public WeighingId filledIn() {
        WeighingId id = opened();
        done(save.handle(recorder(), id, version(id), FORM));
        return id;
    }

    /// Filled in, rated, and signed by police, OM and mayor.
    public WeighingId signed(Stand police, Stand prosecution, Stand mayor) {
        WeighingId id = filledIn();
        rating.rated(id);
        done(sign(id, Party.POLICE, team.police, police));
        done(sign(id, Party.PROSECUTION, team.prosecution, prosecution));
        done(sign(id, Party.MAYOR, team.mayor, mayor));
        return id;
    }

    /// Rated first, where it was not: nobody takes a position before (DEC-1).
    public Outcome<Position, WeighingRefusal> sign(WeighingId id, Party party, TeamPerson person, Stand stand) {
        rating.ensureRated(id);
        return take.handle(
                recorder(),
                id,
                new TakePosition.Signed(
                        party, stand, Optional.of(LongText.of("Standpunt: " + stand)), signature(person)));
    }

    /// A signature as the real door makes it, with a check that knows everybody.
    public static SignatureProof signature(TeamPerson person) {
        return new Signatures(_ -> _ -> Optional.of(SignatureProof.With.PERSONAL_CODE))
                .of(person.id())
                .sign(new char[] {'1'})
                .orElseThrow();
    }

    /// With everything the form asks of it answered.
    public Outcome<Weighing, WeighingRefusal> decide(WeighingId id, Decision.WithoutCase decision) {
        rating.ready(id, decision);
        return decide.handle(recorder(), id, version(id), decision);
    }

    public Outcome<CaseId, CaseRefusal> admit(WeighingId id, Designation... participants) {
        Decision.Admitted decision = new Decision.Admitted(Strand.UNKNOWN, REASON);
        rating.ready(id, decision);
        return admit.handle(recorder(), new AdmitSignal.Admission(id, version(id), decision, List.of(participants)))
                .map(Optional::orElseThrow);
    }

    public Designation probation() {
        return new Designation(team.probationOffice.id(), Optional.of(team.participant.id()));
    }

    public CaseId admitted() {
        return done(admit(signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE), probation()));
    }

    /// Admitted, looked at by the participants, who judged that a plan is needed (T-C2, T-C3).
    public CaseId analysed() {
        CaseId id = admitted();
        toPlan(id);
        return id;
    }

    /// The same for one that was admitted before.
    public void toPlan(CaseId id) {
        life.invite(id);
        done(life.begin.handle(recorder(), id));
        done(life.judge.necessary(recorder(), id, LongText.of("Wat wij samen zien."), REASON));
    }

    public Weighing weighing(WeighingId id) {
        return vault.read(tx -> weighings.find(tx, recorder(), id))
                .orElseThrow()
                .value();
    }

    public int version(WeighingId id) {
        return vault.read(tx -> weighings.find(tx, recorder(), id))
                .orElseThrow()
                .version();
    }

    /// The result codes of the log, newest first.
    public List<String> log() {
        return vault.read(tx -> vault.audit.latest(tx, 10)).stream()
                .map(row -> row.action() + " " + row.result())
                .toList();
    }
}
