package nl.casustafel.team;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.RecordRatification;
import nl.casustafel.casefile.store.RatificationWork;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.store.ActionWork;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.store.ReceivedWork;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TriangleFirst;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.store.DeferredWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever leaves hands over what waits for nobody else (DEC-5): no signal is parked with somebody who is
/// not there (DEC-12).
class HandOverTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final TeamMother some = weigh.team;
    private final Actor keeper = TeamMother.as(some.fileHolder);
    private final ChangePerson change = new ChangePerson(
            vault.transactor(),
            some.team,
            List.of(
                    new ReceivedWork(),
                    new DeferredWork(weigh.signals.signals),
                    new RatificationWork(weigh.signals.signals),
                    new ActionWork()),
            vault.clock);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_5_whoHasNothingWaitingSimplyLeaves() {
        assertTrue(leave(some.police, Optional.empty()).isDone());
    }

    @Test
    void dec_5_aReportOnlyThePoliceReceiverSeesGoesToAColleagueWhoThenSeesItAlone() {
        Signal signal = received();
        TeamPerson colleague = add(Draft.of(some.policeForce, Role.DECIDER).signIn(Optional.of("collega")));
        assertFalse(sees(colleague, signal));
        assertEquals(Outcome.refused(new TeamRefusal.WorkLeft(1)), leave(some.police, Optional.empty()));
        assertTrue(sees(some.police, signal), "nothing happened");
        done(leave(some.police, Optional.of(colleague.id())));
        assertTrue(sees(colleague, signal));
        assertFalse(sees(some.police, signal));
        assertFalse(sees(some.otherFileHolder, signal), "nobody else sees more than before");
        assertTrue(weigh.log().contains("SIGNAL_HANDED_OVER DONE"), weigh.log().toString());
    }

    @Test
    void dec_5_dec_7_nobodyOfAnotherHouseOrWithoutTheDutyTakesReportsOver() {
        received();
        Refused.by("DEC-5", leave(some.police, Optional.of(some.prosecution.id())));
        Refused.by("DEC-5", leave(some.police, Optional.of(some.police.id())));
        TeamPerson participant =
                add(Draft.of(some.policeForce, Role.PARTICIPANT).signIn(Optional.of("collega")));
        Refused.by("DEC-5", leave(some.police, Optional.of(participant.id())));
    }

    @Test
    void dec_5_whoLosesTheDutyToTakeInHandsReportsOverToo() {
        received();
        TeamPerson police = some.police;
        Membership onlyTakesPart = new Membership(
                Draft.of(police, Set.of()).roles(Role.PARTICIPANT).done().person(), Set.of());
        assertEquals(
                Outcome.refused(new TeamRefusal.WorkLeft(1)),
                change.handle(keeper, new Versioned<>(onlyTakesPart, version(police)), Optional.empty()));
    }

    @Test
    void dec_5_theQuestionOfADeferralGoesToWhoeverTakesOver() {
        WeighingId id = weigh.filledIn();
        done(weigh.decide(
                id,
                new Decision.Deferred(
                        LongText.of("Wat zag de mentor?"),
                        some.police.id(),
                        vault.clock.today().plusDays(7))));
        assertEquals(Outcome.refused(new TeamRefusal.WorkLeft(1)), leave(some.police, Optional.empty()));
        TeamPerson colleague = add(Draft.of(some.policeForce, Role.DECIDER).signIn(Optional.of("collega")));
        done(leave(some.police, Optional.of(colleague.id())));
        Decision.Deferred deferred =
                (Decision.Deferred) weigh.weighing(id).decided().orElseThrow().decision();
        assertEquals(colleague.id(), deferred.owner());
    }

    @Test
    void t_s5_aQuestionGoesToNobodyWhoMaySeeNothingOfIt() {
        done(weigh.decide(
                weigh.filledIn(),
                new Decision.Deferred(
                        LongText.of("Wat zag de mentor?"),
                        some.police.id(),
                        vault.clock.today().plusDays(7))));
        TeamPerson reviewer =
                add(Draft.of(some.policeForce, Role.LAWFULNESS_REVIEW).signIn(Optional.of("toets")));
        assertEquals(Outcome.refused(TeamRefusal.Rule.SUCCESSOR_UNFIT), leave(some.police, Optional.of(reviewer.id())));
    }

    @Test
    void t_s7_whatLiesWithTheTriangleGoesToWhoeverTakesOver() {
        new TriangleFirst(weigh).agreed(true).laidBefore(weigh.probation());
        assertEquals(Outcome.refused(new TeamRefusal.WorkLeft(1)), leave(some.mayor, Optional.empty()));
        done(leave(some.mayor, Optional.of(some.fileHolder.id())));
        assertEquals(
                some.fileHolder.id(),
                vault.read(tx -> weigh.ratifications.awaited(tx, keeper))
                        .getFirst()
                        .owner());
    }

    @Test
    void t_s7_nobodyIsDesignatedWhoLeftBeforeTheTriangleAnswered() {
        new TriangleFirst(weigh).agreed(true).laidBefore(weigh.probation());
        done(leave(some.participant, Optional.empty()));
        CaseId made = done(weigh.ratify.handle(
                        keeper,
                        vault.read(tx -> weigh.ratifications.awaited(tx, keeper))
                                .getFirst()
                                .signal(),
                        new RecordRatification.Answer(
                                Ratification.Verdict.RATIFIED,
                                vault.clock.today(),
                                ShortText.of("Verslag"),
                                Optional.empty())))
                .orElseThrow();
        Participant designated = vault.read(tx -> weigh.cases.find(tx, keeper, made))
                .orElseThrow()
                .value()
                .participants()
                .getFirst();
        assertEquals(some.probationOffice.id(), designated.organisation());
        assertEquals(Optional.empty(), designated.person());
    }

    private Signal received() {
        return done(weigh.signals.record.handle(
                TeamMother.as(some.police), weigh.signals.adviceRequest(), List.of(), ReportSource.unknown()));
    }

    private boolean sees(TeamPerson person, Signal signal) {
        return vault.read(tx -> weigh.signals.reads.again(tx, TeamMother.as(person), signal.id()))
                .isPresent();
    }

    private TeamPerson add(Draft draft) {
        done(new AddPerson(vault.transactor(), some.team, vault.clock).handle(keeper, draft.done()));
        return vault.read(tx -> some.team.person(tx, draft.id())).orElseThrow();
    }

    private int version(TeamPerson person) {
        return vault.read(tx -> some.team.membership(tx, person.id()))
                .orElseThrow()
                .version();
    }

    private Outcome<PersonId, TeamRefusal> leave(TeamPerson person, Optional<PersonId> successor) {
        Membership gone = Draft.of(person, Set.of()).inactive().done();
        return change.handle(keeper, new Versioned<>(gone, version(person)), successor);
    }
}
