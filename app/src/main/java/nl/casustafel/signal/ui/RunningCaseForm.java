package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Problem;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Strand;

/// The fields of a case that is taken over. Whom it is about is asked as at intake. There are none for
/// what the three thought: that stands in the old decision (W-C3).
final class RunningCaseForm {
    /// Somebody who can be designated; an organisation may be known before its person.
    record Participant(Designation designation, String words, Tick tick) {}

    final EntryForm who;
    final Field<LocalDate> decidedOn;
    final Choice<Regime> regime;
    final Choice<CasePhase> phase;
    final Choice<Strand> strand;
    final Field<Optional<LocalDate>> reviewOn;
    final Field<Optional<ExternalNumber>> external =
            new Field<>(ExternalNumber::parse, ExternalNumber::value, ExternalNumber.MAX).optional();

    RunningCaseForm(Texts texts, CaseClock clock) {
        who = new EntryForm(texts, clock);
        decidedOn = Field.date(new DateReading(clock, Lean.BACK), texts);
        regime = Choice.of(Regime.class, texts);
        phase = new Choice<>(TakeOverCase.PHASES, texts::code);
        strand = Choice.of(Strand.class, texts);
        reviewOn = Field.date(new DateReading(clock, Lean.AHEAD), texts).optional();
    }

    static List<Participant> participants(List<Organisation> organisations, List<TeamPerson> people, String unnamed) {
        return organisations.stream()
                .filter(one -> one.kind().standingParticipant())
                .flatMap(one -> Stream.concat(
                        people.stream()
                                .filter(person -> person.organisation().id().equals(one.id()))
                                .map(person -> new Participant(
                                        new Designation(one.id(), Optional.of(person.id())),
                                        one.name().value() + " \u00B7 "
                                                + person.name().value(),
                                        new Tick())),
                        Stream.of(new Participant(
                                new Designation(one.id(), Optional.empty()),
                                one.name().value() + " \u00B7 " + unnamed,
                                new Tick()))))
                .toList();
    }

    void keepIn(FormDraft draft) {
        draft.with("name", who.subjectName)
                .with("description", who.subjectDescription)
                .with("also-called", who.alsoCalled)
                .with("born", who.bornOn)
                .with(
                        "municipality",
                        who.municipality,
                        place -> place.id().value().toString())
                .with("decided", decidedOn)
                .with("review", reviewOn)
                .with("external", external)
                .with("regime", regime)
                .with("phase", phase)
                .with("strand", strand);
    }

    static void keepIn(FormDraft draft, List<Participant> participants) {
        participants.forEach(one -> draft.with(
                "takes-part-" + one.designation().organisation().value()
                        + one.designation()
                                .person()
                                .map(person -> "-" + person.value())
                                .orElse(""),
                one.tick()));
    }

    /// Shows every problem there is, and gives the entry if there is none.
    Optional<TakeOverCase.Entry> reveal(List<Participant> participants) {
        boolean readable = Stream.of(
                        who.subjectName.reveal().isPresent(),
                        who.subjectDescription.reveal().isPresent(),
                        who.alsoCalled.reveal().isPresent(),
                        who.bornOn.reveal().isPresent(),
                        who.municipality.reveal().isPresent(),
                        decidedOn.reveal().isPresent(),
                        regime.reveal().isPresent(),
                        phase.reveal().isPresent(),
                        reviewOn.reveal().isPresent(),
                        external.reveal().isPresent())
                .allMatch(Boolean::booleanValue);
        Optional<Subject> subject = readable ? who.subject() : Optional.empty();
        if (readable && subject.isEmpty()) {
            who.subjectDescription.refuse(new Problem("problem.signal.called"));
        }
        return subject.map(about -> entry(about, participants));
    }

    private TakeOverCase.Entry entry(Subject subject, List<Participant> participants) {
        return new TakeOverCase.Entry(
                subject,
                who.municipality.reveal().orElseThrow().id(),
                decidedOn.reveal().orElseThrow(),
                new TakeOverCase.Standing(
                        regime.reveal().orElseThrow(),
                        phase.reveal().orElseThrow(),
                        Optional.ofNullable(strand.chosen().get()).orElse(Strand.UNKNOWN)),
                reviewOn.reveal().orElseThrow(),
                external.reveal().orElseThrow(),
                participants.stream()
                        .filter(one -> one.tick().isTicked())
                        .map(Participant::designation)
                        .toList());
    }
}
