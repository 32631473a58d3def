package nl.casustafel.quality;

import static nl.casustafel.testkit.ExerciseMother.VIG1;
import static nl.casustafel.testkit.ExerciseMother.VIG6;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.ExerciseMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A calibration exercise over a real store (framework 4.2): rated blind, counted, never told of anybody.
class ExerciseTest {
    private final TestVault vault = new TestVault();
    private final ExerciseMother mother = new ExerciseMother(vault, new TeamMother(vault));

    @AfterEach
    void close() {
        vault.close();
    }

    private static <T> QualityRefusal refusal(Outcome<T, QualityRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T, QualityRefusal>(QualityRefusal refusal) -> refusal;
            case Outcome.Done<T, QualityRefusal> _ -> throw new AssertionError("not refused");
        };
    }

    private ExerciseResult result(Exercise.Key id) {
        return done(mother.read.result(mother.keeper(), id));
    }

    /// Six rate as the words say; the seventh rates the first twin one higher.
    @Test
    void showsHowAnswersLieAndWhatTheStrandDid_4_2() {
        Exercise.Key id = mother.begun(VIG1);
        VignetteAnswers careful = mother.careful(VIG1);
        for (TeamPerson person : mother.members()) {
            boolean higher = person.equals(mother.team.police);
            mother.handsIn(person, id, higher ? mother.with(careful, "VIG-1a", "A3", Level.MARKED) : careful);
        }
        done(mother.close.handle(mother.keeper(), id));
        TwinResult pair = result(id).pairs().getFirst();
        TwinResult.Item a3 = pair.items().stream()
                .filter(item -> item.indicator().equals(new IndicatorCode("A3")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Optional.of(Map.of(Level.CLEAR, 6, Level.MARKED, 1)), a3.first().map(Spread::counts));
        assertEquals(new Share(6, 7), a3.first().orElseThrow().asExpected());
        TwinDifference.Value difference = (TwinDifference.Value) a3.difference();
        assertEquals(1 / 7.0, difference.value(), 1e-9);
        assertEquals(7, result(id).row().raters());
    }

    @Test
    void fewerThanFiveAnswersAreKeptBack() {
        Exercise.Key id = mother.begun(VIG1);
        mother.members().stream().limit(4).forEach(person -> mother.handsIn(person, id, mother.careful(VIG1)));
        done(mother.close.handle(mother.keeper(), id));
        result(id).pairs().getFirst().items().forEach(item -> {
            assertEquals(Optional.empty(), item.first());
            assertEquals(new TwinDifference.TooFew(4, 4), item.difference());
        });
    }

    @Test
    void anIndicatorWithoutTwinsIsMarked() {
        Exercise.Key id = mother.begun(VIG1);
        done(mother.close.handle(mother.keeper(), id));
        Set<IndicatorCode> twinned = result(id).twinned();
        assertTrue(twinned.contains(new IndicatorCode("A3")));
        assertFalse(twinned.contains(new IndicatorCode("C1")), "expected at 0: nothing a strand could weigh in on");
        assertEquals(
                mother.framework.indicators().size(), result(id).agreement().size());
    }

    /// Nothing is read while it runs: two looks would show what was handed in between them (DEC-3).
    @Test
    void answersAreBlindUntilItIsClosed_DEC_3() {
        Exercise.Key id = mother.begun(VIG1);
        mother.handsIn(mother.team.police, id, mother.careful(VIG1));
        assertEquals(QualityRefusal.STILL_RUNNING, refusal(mother.read.result(mother.keeper(), id)));
        assertThrows(IllegalStateException.class, () -> vault.read(tx -> mother.exercises.ratings(tx, id)));
    }

    @Test
    void onlyWhoKeepsTheQualityBeginsClosesAndReads_DEC_10() {
        Actor others = TestVault.actor(
                Role.DECIDER, Role.FILE_HOLDER, Role.PROCESS_COORDINATOR, Role.PARTICIPANT, Role.LAWFULNESS_REVIEW);
        assertEquals(QualityRefusal.NOT_YOURS, Refused.by("DEC-10", mother.begin.handle(others, List.of(VIG1))));
        Exercise.Key id = mother.begun(VIG1);
        assertEquals(QualityRefusal.NOT_YOURS, Refused.by("DEC-10", mother.close.handle(others, id)));
        done(mother.close.handle(mother.keeper(), id));
        assertEquals(QualityRefusal.NOT_YOURS, Refused.by("DEC-10", mother.read.result(others, id)));
        assertEquals(List.of(), mother.read.all(others));
    }

    @Test
    void whoHoldsNoRoleTakesNoPart_DEC_10() {
        Exercise.Key id = mother.begun(VIG1);
        Actor nobody = new Actor(mother.team.powerless.id(), Set.of());
        assertEquals(Optional.empty(), mother.read.mine(nobody));
        assertEquals(QualityRefusal.NOT_RUNNING, refusal(mother.handIn.handle(nobody, id, mother.careful(VIG1))));
    }

    @Test
    void oneRunsAtATimeAndEachHandsInOnceAndWhole() {
        assertEquals(QualityRefusal.NO_PAIRS, refusal(mother.begin.handle(mother.keeper(), List.of())));
        Exercise.Key id = mother.begun(VIG1, VIG6);
        assertEquals(QualityRefusal.STILL_RUNNING, refusal(mother.begin.handle(mother.keeper(), List.of(VIG1))));
        Actor police = TeamMother.as(mother.team.police);
        assertEquals(QualityRefusal.INCOMPLETE, refusal(mother.handIn.handle(police, id, mother.careful(VIG1))));
        done(mother.handIn.handle(police, id, mother.careful(VIG1, VIG6)));
        assertTrue(mother.read.mine(police).orElseThrow().handedIn());
        assertEquals(QualityRefusal.TOOK_PART, refusal(mother.handIn.handle(police, id, mother.careful(VIG1, VIG6))));
        done(mother.close.handle(mother.keeper(), id));
        assertEquals(
                QualityRefusal.NOT_RUNNING,
                refusal(mother.handIn.handle(TeamMother.as(mother.team.mayor), id, mother.careful(VIG1, VIG6))));
    }

    /// A half-filled sheet is somebody's until it is handed in or the exercise is closed, and never after.
    @Test
    void whatStandsUnderSomebodysNameGoesAsItIsHandedInAndAsItIsClosed() {
        Exercise.Key id = mother.begun(VIG1);
        keeps(mother.team.police, id);
        keeps(mother.team.mayor, id);
        mother.handsIn(mother.team.police, id, mother.careful(VIG1));
        assertFalse(holds(mother.team.police, id));
        assertTrue(holds(mother.team.mayor, id), "not handed in: still to be finished");
        done(mother.close.handle(mother.keeper(), id));
        assertFalse(holds(mother.team.mayor, id));
        boolean named = vault.read(tx -> mother.exercises.tookPart(tx, id, mother.team.police.id()));
        assertFalse(named, "afterwards nobody took part by name");
        assertEquals(1, result(id).row().raters());
    }

    private void keeps(TeamPerson person, Exercise.Key id) {
        vault.transactor()
                .draft(TeamMother.as(person), tx -> mother.drafts.keep(tx, person.id(), Exercise.draft(id), "A3=2"));
    }

    private boolean holds(TeamPerson person, Exercise.Key id) {
        return vault.read(tx -> mother.drafts.find(tx, person.id(), Exercise.draft(id)))
                .isPresent();
    }

    /// Which answers came first, and from whom, cannot be seen in what is kept: whoever hands in first or
    /// last, the same rows stand there.
    @Test
    void theStoreHoldsCountsAndNoTraceOfWhoGaveWhat() {
        VignetteAnswers careful = mother.careful(VIG1);
        VignetteAnswers other = mother.with(careful, "VIG-1b", "G1", Level.UNKNOWN);
        Exercise.Key one = mother.begun(VIG1);
        mother.handsIn(mother.team.police, one, careful);
        mother.handsIn(mother.team.mayor, one, other);
        done(mother.close.handle(mother.keeper(), one));
        Exercise.Key two = mother.begun(VIG1);
        mother.handsIn(mother.team.mayor, two, careful);
        mother.handsIn(mother.team.police, two, other);
        done(mother.close.handle(mother.keeper(), two));
        VignetteRatings first = vault.read(tx -> mother.exercises.ratings(tx, one));
        VignetteRatings second = vault.read(tx -> mother.exercises.ratings(tx, two));
        assertEquals(first, second);
    }

    /// Another for each person, the same each time, and never twins side by side.
    @Test
    void everyRaterReadsInAnOwnOrderWithTwinsApart() {
        List<TwinPair> pairs = mother.set.pairs();
        Exercise.Key id = Exercise.Key.fresh();
        PersonId first = new PersonId(UUID.randomUUID());
        assertEquals(RatingOrder.of(pairs, id, first), RatingOrder.of(pairs, id, first));
        assertNotEquals(
                IntStream.range(0, 5)
                        .mapToObj(_ -> RatingOrder.of(pairs, id, new PersonId(UUID.randomUUID())))
                        .toList(),
                IntStream.range(0, 5)
                        .mapToObj(_ -> RatingOrder.of(pairs, id, first))
                        .toList());
        for (int size = 2; size <= pairs.size(); size++) {
            for (int i = 0; i < 50; i++) {
                List<TwinPair> some = pairs.subList(0, size);
                List<Vignette> order = RatingOrder.of(some, id, new PersonId(UUID.randomUUID()));
                assertEquals(2 * size, Set.copyOf(order).size());
                for (TwinPair pair : some) {
                    int apart = Math.abs(order.indexOf(pair.vignettes().getFirst())
                            - order.indexOf(pair.vignettes().getLast()));
                    assertTrue(apart > size / 2, apart + " of " + size);
                }
            }
        }
    }

    @Test
    void theLogSaysWhoTookPartAndNothingOfWhatWasRated() {
        Exercise.Key id = mother.begun(VIG1);
        mother.handsIn(mother.team.police, id, mother.careful(VIG1));
        var line = vault.read(tx -> vault.audit.latest(tx, 1)).getFirst();
        assertEquals("EXERCISE_HANDED_IN", line.action().value());
        assertEquals("DONE", line.result().value());
        assertEquals(id.value(), line.object());
    }
}
