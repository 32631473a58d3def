package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.KeepCaseNumber;
import nl.casustafel.casefile.KeepDecision;
import nl.casustafel.casefile.OpenDecision;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.TakeOverCases;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.team.Municipality;
import nl.casustafel.weighing.Strand;

/// Cases decided before this program, as tests take them over.
public final class RunningMother {
    public static final LocalDate DECIDED = LocalDate.of(2024, 3, 14);
    public static final String WORDS = "Het oude besluit van de drie.";

    public final JooqCaseFiles cases;
    public final JooqAttachments attachments;
    public final JooqActions actions = new JooqActions();
    public final KeepDecision keep;
    public final OpenDecision open;
    public final TakeOverCase takeOver;
    public final TakeOverCases list;
    public final KeepCaseNumber number;
    private final TestVault vault;
    private final TeamMother team;

    public RunningMother(WeighingMother mother) {
        this(mother.vault, mother.team, mother.signals, mother.cases);
    }

    public RunningMother(TestVault vault, TeamMother team, SignalMother signals, JooqCaseFiles cases) {
        this.vault = vault;
        this.team = team;
        this.cases = cases;
        var door = vault.transactor();
        ProceedCase proceed = new ProceedCase(door, cases, vault.clock);
        attachments = new JooqAttachments(vault.clock);
        keep = new KeepDecision(door, cases, new KeepAttachment(attachments), proceed);
        open = new OpenDecision(door, cases, attachments, (_, _, _) -> true);
        takeOver = new TakeOverCase(door, cases, signals.subjects, signals.signals, keep, team.team, vault.clock);
        list = new TakeOverCases(
                door, takeOver, new AgreeAction(door, actions, signals.signals, proceed, team.team, vault.clock));
        number = new KeepCaseNumber(door, cases, vault.clock);
    }

    public static TakeOverCase.Entry entry(String name, Municipality.Key municipality, Designation... participants) {
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.of(LocalDate.of(2003, 5, 6)),
                Optional.of(municipality));
        return new TakeOverCase.Entry(
                subject,
                municipality,
                DECIDED,
                new TakeOverCase.Standing(Regime.WPGA, CasePhase.IN_EXECUTION, Strand.RIGHT),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(new ExternalNumber("GCOS 00123")),
                List.of(participants));
    }

    public TakeOverCase.Entry entry() {
        return entry(
                "Daan Vermeer",
                team.duinrode.id(),
                new Designation(team.probationOffice.id(), Optional.of(team.participant.id())));
    }

    public static ChosenFile document() {
        return new ChosenFile(
                ShortText.of("besluit.txt"), MediaType.said("text/plain"), WORDS.getBytes(StandardCharsets.UTF_8));
    }

    /// By the file holder of its municipality, with its document.
    public CaseFile taken() {
        return done(takeOver.handle(TeamMother.as(team.fileHolder), entry(), Optional.of(document())));
    }

    public CaseFile read(Actor actor, CaseId id) {
        return vault.read(tx -> cases.find(tx, actor, id)).orElseThrow().value();
    }
}
