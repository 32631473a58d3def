package nl.casustafel.weighing;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.Circumstance;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Picture;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Rounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;
import nl.casustafel.person.Subjects;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Origins;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.Signals;
import nl.casustafel.signal.TestState;
import nl.casustafel.vault.Tx;

/// Draws the picture the prompts look at from what lies on the table: levels that were laid open, facts,
/// age, earlier reports.
public final class TablePicture {
    private final Rounds rounds;
    private final Signals signals;
    private final SignalReads earlier;
    private final Subjects subjects;
    private final CaseClock clock;

    public TablePicture(Rounds rounds, Signals signals, SignalReads earlier, Subjects subjects, CaseClock clock) {
        this.rounds = rounds;
        this.signals = signals;
        this.earlier = earlier;
        this.subjects = subjects;
        this.clock = clock;
    }

    /// How many of the facts an admission would rest on are not graded yet, or not said whether they hold
    /// special data (DEC-4, W-D2).
    int ungraded(Tx tx, Weighing weighing) {
        return (int) signals.facts(tx, weighing.signal()).stream()
                .filter(fact -> !fact.appraisal().complete())
                .count();
    }

    /// How many of the facts an admission would rest on nobody tested yet (W-C2, Bpga art. 6-7).
    int untested(Tx tx, Weighing weighing) {
        return (int) signals.facts(tx, weighing.signal()).stream()
                .filter(fact -> fact.tested() == TestState.NOT_TESTED)
                .count();
    }

    Picture of(
            Tx tx,
            Actor actor,
            Weighing weighing,
            Framework framework,
            WeighingOutcome outcome,
            Optional<Strand> strand) {
        Map<IndicatorCode, List<Level>> levels =
                round(tx, weighing.id()).map(Round::levels).orElse(Map.of());
        Optional<Signal> signal = signals.find(tx, actor, weighing.signal()).map(Versioned::value);
        Optional<Subject> subject = signal.flatMap(Signal::subject).flatMap(id -> subjects.find(tx, id));
        Set<Circumstance> hold = circumstances(weighing, levels, signals.facts(tx, weighing.signal()), subject);
        if (outcome == WeighingOutcome.ADMITTED) {
            hold.add(Circumstance.ADMISSION);
        }
        return new Picture(
                framework.screen().stream().map(Indicator::code).collect(Collectors.toSet()),
                levels,
                new Picture.Around(
                        strand.map(Strand::motive).orElse(Motive.X),
                        hold,
                        earlier(tx, actor, weighing, subject).stream()
                                .map(one -> months(one))
                                .toList(),
                        Optional.empty()));
    }

    /// The other signals about the same person that may still be held and this person may see (DEC-18).
    List<EarlierSignal> earlier(Tx tx, Actor actor, Weighing weighing, Optional<Subject> subject) {
        return subject.map(one -> earlier.alike(tx, actor, one)).orElse(List.of()).stream()
                .filter(one -> !one.id().equals(weighing.signal()))
                .toList();
    }

    private int months(EarlierSignal one) {
        return (int) Period.between(one.receivedOn(), clock.today()).toTotalMonths();
    }

    private Optional<Round> round(Tx tx, WeighingId id) {
        return rounds.latest(tx, new About(id.value())).filter(Round::isClosed);
    }

    private Set<Circumstance> circumstances(
            Weighing weighing, Map<IndicatorCode, List<Level>> levels, List<Fact> facts, Optional<Subject> subject) {
        Set<Circumstance> hold = EnumSet.noneOf(Circumstance.class);
        if (weighing.form().care().filter(how -> how != CareConsulted.NO).isEmpty()) {
            hold.add(Circumstance.NO_CARE_PARTNER);
        }
        if (Origins.of(facts).count() == 1) {
            hold.add(Circumstance.SINGLE_ORIGIN);
        }
        if (clearConcern(levels) && !carried(facts)) {
            hold.add(Circumstance.WEAK_EVIDENCE);
        }
        if (subject.filter(one -> one.minorOn(clock.today())).isPresent()) {
            hold.add(Circumstance.MINOR);
        }
        return hold;
    }

    private static boolean clearConcern(Map<IndicatorCode, List<Level>> levels) {
        return levels.entrySet().stream()
                .filter(entry -> "ABCD".indexOf(entry.getKey().domain()) >= 0)
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(level -> level.isAtLeast(Level.CLEAR));
    }

    /// By something seen, or heard from two origins that know nothing of each other (framework 3.2).
    private static boolean carried(List<Fact> facts) {
        List<Fact> heard =
                facts.stream().filter(fact -> fact.kind() == FactKind.HEARD).toList();
        return facts.stream().anyMatch(fact -> fact.kind() == FactKind.SEEN)
                || Origins.of(facts).countOf(heard) >= 2;
    }
}
