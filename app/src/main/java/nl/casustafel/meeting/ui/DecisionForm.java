package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.casefile.Designation;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingOutcome;

/// The outcome and what that outcome needs to be complete.
final class DecisionForm {
    /// Somebody the three can designate for the case (W-C8).
    record Designated(Designation designation, String words, Tick tick) {}

    final Choice<WeighingOutcome> outcome;
    final Field<LongText> reason = Field.paragraphs();
    final Choice<Strand> strand;
    final Field<ShortText> route = Field.line();
    final Field<LongText> question = Field.paragraphs();
    final Choice<TeamPerson> owner;
    final Field<LocalDate> returnsOn;
    final List<Designated> designated;
    /// Who takes the signal back (T-S10).
    final Choice<TeamPerson> takesBack;

    /// Whether an admission waits for the driehoek (T-S7).
    final boolean triangleRatifies;

    final OutcomeWords words;

    DecisionForm(Texts texts, CaseClock clock, TableFile.Team team, Framework framework) {
        triangleRatifies = team.triangleRatifies();
        words = new OutcomeWords(new FrameworkWords(texts, framework));
        outcome = new Choice<>(List.of(WeighingOutcome.values()), words::name);
        strand = Choice.of(Strand.class, texts);
        owner = new Choice<>(team.mayAnswer(), person -> person.name().value());
        takesBack = new Choice<>(team.mayAnswer(), person -> person.name().value());
        returnsOn = Field.date(new DateReading(clock, DateReading.Lean.AHEAD), texts);
        designated = team.organisations().stream()
                .filter(one -> one.kind().standingParticipant())
                .flatMap(one -> designated(texts, team, one))
                .toList();
    }

    private static Stream<Designated> designated(Texts texts, TableFile.Team team, Organisation organisation) {
        String name = organisation.name().value();
        Stream<Designated> people = team.people().stream()
                .filter(person -> person.organisation().id().equals(organisation.id()))
                .map(person -> new Designated(
                        new Designation(organisation.id(), Optional.of(person.id())),
                        name + " · " + person.name().value(),
                        new Tick()));
        return Stream.concat(
                people,
                Stream.of(new Designated(
                        new Designation(organisation.id(), Optional.empty()),
                        texts.get("weighing.decision.unnamed", name),
                        new Tick())));
    }

    /// Empty where something is missing, which then shows.
    Optional<Decision> reveal() {
        return outcome.reveal().flatMap(chosen -> switch (chosen) {
            case ADMITTED -> both(strand.reveal(), reason.reveal(), Decision.Admitted::new);
            case CARE -> both(route.reveal(), reason.reveal(), (to, why) -> new Decision.ToCare(to, why, possibly()));
            case MORE_INFORMATION, EMERGENCY_FIRST -> deferred(chosen == WeighingOutcome.EMERGENCY_FIRST);
            case NOT_RADICALISATION,
                    ADVICE_TO_REPORTER,
                    OTHER_PROCESS,
                    CRIMINAL_LAW,
                    OTHER_MUNICIPALITY,
                    NO_AGREEMENT,
                    WITHDRAWN -> reason.reveal().map(why -> new Decision.Closed(chosen, why, possibly()));
        });
    }

    /// Whether the strand is asked for: not where nothing is decided about somebody.
    static boolean asksStrand(WeighingOutcome outcome) {
        return outcome.settles();
    }

    /// The strand it may be about, as far as it is asked for and somebody said.
    Optional<Strand> possibly() {
        WeighingOutcome chosen = outcome.chosen().get();
        return chosen != null && asksStrand(chosen)
                ? Optional.ofNullable(strand.chosen().get())
                : Optional.empty();
    }

    /// Whom the three designate; nobody unless the signal is admitted.
    List<Designation> participants() {
        return outcome.chosen().get() == WeighingOutcome.ADMITTED
                ? designated.stream()
                        .filter(one -> one.tick().isTicked())
                        .map(Designated::designation)
                        .toList()
                : List.of();
    }

    private Optional<Decision> deferred(boolean emergency) {
        Optional<LongText> asks = question.reveal();
        Optional<TeamPerson> who = owner.reveal();
        Optional<LocalDate> day = returnsOn.reveal();
        return asks.isEmpty() || who.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision.Deferred(asks.get(), who.get().id(), day.get(), emergency));
    }

    private static <A, B> Optional<Decision> both(
            Optional<A> one, Optional<B> other, java.util.function.BiFunction<A, B, Decision> made) {
        return one.flatMap(first -> other.map(second -> made.apply(first, second)));
    }
}
