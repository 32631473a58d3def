package nl.casustafel.casefile;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Strand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How a case goes from phase to phase, and what each way asks (law 1.5).
class CasePhasesTest {
    private static final LongText PICTURE = LongText.of("Hij is veel alleen en zoekt contact met een groep.");
    private static final LongText WORDS = LongText.of("Zonder begeleiding gaat dit verder.");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final Actor holder = table.recorder();
    private final CaseId id = table.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_c1_aCaseBeginsAdmittedAndThatStepIsKept() {
        assertEquals(CasePhase.ADMITTED, phase());
        CaseStep first = table.life.steps(id).getFirst();
        assertEquals(CaseTransition.ADMIT, first.by());
        assertEquals(Optional.empty(), first.from());
        assertEquals(vault.clock.now(), first.at());
        assertEquals(holder.person(), first.person());
    }

    @Test
    void t_c2_everyDesignatedParticipantIsAskedFirst() {
        Refused.with(Plain.NOT_ALL_INVITED, table.life.begin.handle(holder, id));
        assertEquals("REFUSED T-C2", table.log().getFirst());
        assertEquals(CasePhase.ADMITTED, phase());
        table.life.invite(id);
        done(table.life.begin.handle(holder, id));
        assertEquals(CasePhase.IN_ANALYSIS, phase());
        Refused.<CaseRefusal>with(
                new CaseRefusal.NoWay(CaseTransition.BEGIN_ANALYSIS, CasePhase.IN_ANALYSIS),
                table.life.begin.handle(holder, id));
    }

    @Test
    void w_d5_whoGivesNothingIsNotAskedWhy() {
        Participant.Key probation =
                table.life.file(id).participants().getFirst().id();
        done(table.life.note.handle(holder, id, probation, Contribution.State.NOT_PROVIDED));
        assertEquals(
                Optional.of(new Contribution(Contribution.State.NOT_PROVIDED, vault.clock.today())),
                table.life.file(id).participants().getFirst().contribution());
        assertEquals(
                List.of("state", "on"),
                Arrays.stream(Contribution.class.getRecordComponents())
                        .map(part -> part.getName())
                        .toList(),
                "there is no place for a reason");
        done(table.life.begin.handle(holder, id));
        Refused.with(
                Plain.UNKNOWN, table.life.note.handle(holder, id, Participant.Key.fresh(), Contribution.State.INVITED));
    }

    @Test
    void t_c3_aPlanIsOwedOnceTheParticipantsJudgedThatItIsNecessary() {
        table.life.invite(id);
        Refused.<CaseRefusal>with(
                new CaseRefusal.NoWay(CaseTransition.FIND_NECESSARY, CasePhase.ADMITTED),
                table.life.judge.necessary(holder, id, PICTURE, WORDS));
        done(table.life.begin.handle(holder, id));
        done(table.life.judge.necessary(TeamMother.as(table.team.participant), id, PICTURE, WORDS));
        assertEquals(CasePhase.PLAN_IN_PREPARATION, phase());
        CaseStep judged = table.life.steps(id).getLast();
        assertEquals(new CaseStep.Words(Optional.of(PICTURE), Optional.of(WORDS)), judged.words());
        assertEquals(table.team.participant.id(), judged.person());
    }

    @Test
    void t_c3x_w_g3_withoutFurtherIndicationsItIsShieldedAndDueTheSameDay() {
        table.life.invite(id);
        done(table.life.begin.handle(holder, id));
        done(table.life.judge.nothingFound(holder, id, WORDS));
        assertFalse(vault.read(tx -> table.cases.find(tx, holder, id)).isPresent());
        CaseClosing closing = vault.read(tx -> table.life.closings.of(tx, id)).orElseThrow();
        assertEquals(ClosingReason.NO_INDICATIONS, closing.reason());
        assertEquals(vault.clock.today(), closing.kept().until());
        assertEquals(List.of(closing), vault.read(tx -> table.life.closings.all(tx)));
        Refused.with(Plain.UNKNOWN, table.life.judge.nothingFound(holder, id, WORDS));
    }

    @Test
    void t_c3x_isNotForAWgsCase() {
        RunningMother running = new RunningMother(table);
        var entry = running.entry();
        var wgs = new TakeOverCase.Entry(
                entry.subject(),
                entry.municipality(),
                entry.decidedOn(),
                new TakeOverCase.Standing(Regime.WGS, CasePhase.IN_ANALYSIS, Strand.UNKNOWN),
                entry.reviewOn(),
                Optional.empty(),
                entry.participants());
        CaseId other =
                done(running.takeOver.handle(holder, wgs, Optional.empty())).id();
        Refused.with(Plain.NOT_UNDER_WGS, table.life.judge.nothingFound(holder, other, WORDS));
        assertEquals("REFUSED T-C3x", table.log().getFirst());
        done(table.life.judge.necessary(holder, other, PICTURE, WORDS));
    }

    @Test
    void t_c5_anEvaluationWaitsForItsDayOrSaysWhyNot() {
        CaseId running = new RunningMother(table).taken().id();
        table.life.review = Optional.of(vault.clock.today().plusDays(1));
        Refused.<CaseRefusal>with(
                new CaseRefusal.NotYet(vault.clock.today().plusDays(1)),
                table.life.evaluate.begin(holder, running, Optional.empty()));
        assertEquals("REFUSED T-C5", table.log().getFirst());
        done(table.life.evaluate.begin(holder, running, Optional.of(LongText.of("Hij is verhuisd."))));
        Refused.<CaseRefusal>with(
                new CaseRefusal.NoWay(CaseTransition.EVALUATE, CasePhase.IN_EVALUATION),
                table.life.evaluate.begin(holder, running, Optional.of(WORDS)));
        done(table.life.evaluate.stillNeeded(holder, running, WORDS));
        assertEquals(CasePhase.IN_EXECUTION, table.life.file(running).phase());
        assertEquals(
                Optional.of(WORDS), table.life.steps(running).getLast().words().reason());
        table.life.review = Optional.of(vault.clock.today());
        done(table.life.evaluate.begin(holder, running, Optional.empty()));
    }

    @Test
    void dec_14_aCaseComesInWhereItIsButNeverOver() {
        assertEquals(
                EnumSet.of(
                        CasePhase.ADMITTED,
                        CasePhase.IN_ANALYSIS,
                        CasePhase.PLAN_IN_PREPARATION,
                        CasePhase.IN_EXECUTION,
                        CasePhase.IN_EVALUATION),
                EnumSet.copyOf(TakeOverCase.PHASES));
        CaseId running = new RunningMother(table).taken().id();
        assertEquals(
                CaseTransition.TAKE_OVER, table.life.steps(running).getFirst().by());
    }

    @Test
    void theWaysAreThoseOfTheMap_T_C1_to_T_C10() {
        Set<String> open = Stream.of(CasePhase.values())
                .flatMap(from -> Stream.of(CaseTransition.values())
                        .filter(way -> way.startsFrom(from))
                        .map(way -> way.id() + " " + from))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "T-C2 ADMITTED",
                        "T-C3 IN_ANALYSIS",
                        "T-C3x IN_ANALYSIS",
                        "T-C4 PLAN_IN_PREPARATION",
                        "T-C4 IN_EXECUTION",
                        "T-C4 IN_EVALUATION",
                        "T-C5 IN_EXECUTION",
                        "T-C5 IN_EVALUATION",
                        "T-C6 ADMITTED",
                        "T-C6 IN_ANALYSIS",
                        "T-C6 PLAN_IN_PREPARATION",
                        "T-C6 IN_EXECUTION",
                        "T-C6 IN_EVALUATION",
                        "T-C6 SCALING_DOWN_PROPOSED",
                        "T-C7 SCALING_DOWN_PROPOSED",
                        "T-C10 ADMITTED",
                        "T-C10 IN_ANALYSIS",
                        "T-C10 PLAN_IN_PREPARATION",
                        "T-C10 IN_EXECUTION",
                        "T-C10 IN_EVALUATION"),
                open);
    }

    /// The map of law 1.5, way by way; what is not here is refused with the id of the way (closed).
    @Test
    void everyOtherWayIsRefusedWithItsId_T_C1_to_T_C10() {
        for (CaseTransition way : CaseTransition.values()) {
            if (!way.startsFrom(CasePhase.ADMITTED)) {
                Refused.with(
                        new CaseRefusal.NoWay(way, CasePhase.ADMITTED),
                        vault.transactor()
                                .<CaseId, CaseRefusal>write(
                                        holder,
                                        Purpose.RUN_CASE,
                                        tx -> table.proceed.within(
                                                tx, holder, id, way, CasePhase.CLOSED, CaseStep.Words.NONE)));
            }
        }
        assertEquals(CasePhase.ADMITTED, phase());
    }

    @Test
    void whoseRoleTakesNoPartMovesNoCase() {
        Actor review = TestVault.actor(Role.LAWFULNESS_REVIEW);
        Refused.with(Plain.NOT_YOURS_TO_RUN, table.life.begin.handle(review, id));
        Refused.with(Plain.NO_PART_IN_IT, table.life.judge.necessary(review, id, PICTURE, WORDS));
        Actor participant = TeamMother.as(table.team.participant);
        Refused.with(Plain.NOT_YOURS_TO_RUN, table.life.begin.handle(participant, id));
    }

    private CasePhase phase() {
        return table.life.file(id).phase();
    }
}
