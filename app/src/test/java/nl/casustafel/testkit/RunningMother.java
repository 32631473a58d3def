package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.KeepCaseNumber;
import nl.casustafel.casefile.KeepDecision;
import nl.casustafel.casefile.OldDecision;
import nl.casustafel.casefile.OpenDecision;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.TakeOverCase;
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

    public final WeighingMother mother;
    public final JooqAttachments attachments;
    public final JooqActions actions = new JooqActions();
    public final KeepDecision keep;
    public final OpenDecision open;
    public final TakeOverCase takeOver;
    public final TakeOverCases list;
    public final KeepCaseNumber number;

    public RunningMother(WeighingMother mother) {
        this.mother = mother;
        var vault = mother.vault;
        var door = vault.transactor();
        attachments = new JooqAttachments(vault.clock);
        keep = new KeepDecision(door, mother.cases, new KeepAttachment(attachments), mother.proceed);
        open = new OpenDecision(door, mother.cases, attachments);
        takeOver = new TakeOverCase(
                door,
                mother.cases,
                mother.signals.subjects,
                mother.signals.signals,
                keep,
                mother.team.team,
                vault.clock);
        list = new TakeOverCases(
                door,
                takeOver,
                new AgreeAction(
                        door, actions, mother.signals.signals, mother.proceed, mother.team.team, vault.clock));
        number = new KeepCaseNumber(door, mother.cases, vault.clock);
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
        return entry("Daan Vermeer", mother.team.duinrode.id(), mother.probation());
    }

    public static OldDecision document() {
        return new OldDecision(
                ShortText.of("besluit.txt"), MediaType.said("text/plain"), WORDS.getBytes(StandardCharsets.UTF_8));
    }

    /// By the file holder of its municipality, with its document.
    public CaseFile taken() {
        return done(takeOver.handle(mother.recorder(), entry(), Optional.of(document())));
    }

    public CaseFile read(Actor actor, CaseId id) {
        return mother.vault
                .read(tx -> mother.cases.find(tx, actor, id))
                .orElseThrow()
                .value();
    }
}
