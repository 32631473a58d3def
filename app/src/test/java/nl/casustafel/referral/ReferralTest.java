package nl.casustafel.referral;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.FollowUpMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The routes out (DEC-9, DEC-12, W-N4, W-D7, T-S8b).
class ReferralTest {
    private final TestVault vault = new TestVault();
    private final FollowUpMother mother = new FollowUpMother(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void goesFromPreparedThroughSentToAccepted() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        Referral sent = mother.sent(signal);
        assertEquals(Optional.of(mother.today()), sent.sentOn());
        assertEquals(
                ReferralState.ACCEPTED,
                done(mother.answer(sent, ReferralState.ACCEPTED)).state());
        assertEquals(
                List.of("REFERRAL_ANSWERED ACCEPTED", "REFERRAL_SENT DONE", "REFERRAL_PREPARED CARE"),
                mother.weigh.log().subList(0, 3));
    }

    @Test
    void refusesBeforeTheDecision_T_S8() {
        SignalId signal = mother.signals.onAgenda().id();
        refused(Rule.NOT_DECIDED, mother.prepare(signal, mother.terms(ReferralRoute.CARE, List.of())));
    }

    @Test
    void refusesWhatBecameACase_T_S7() {
        mother.weigh.admitted();
        SignalId signal = vault.read(tx -> mother.signals.reads.list(tx, mother.holder(), SignalFilter.all()))
                .getFirst()
                .id();
        refused(Rule.ADMITTED, mother.prepare(signal, mother.terms(ReferralRoute.CARE, List.of())));
    }

    @Test
    void refusesWhoDoesNotSeeToIt() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        Referral.Terms terms = mother.terms(ReferralRoute.CARE, List.of());
        refused(
                Rule.NOT_FOUND,
                mother.prepare.handle(TeamMother.as(mother.team.otherFileHolder), signal, terms, mother.today()));
        Actor onlyRecords = new Actor(mother.team.fileHolder.id(), Set.of(Role.PROCESS_COORDINATOR));
        refused(Rule.NOT_ALLOWED, mother.prepare.handle(onlyRecords, signal, terms, mother.today()));
    }

    @ParameterizedTest
    @EnumSource
    void takesOnlyWhatCarriesTheRoute_DEC_9(ReferralRoute route) {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        for (Assurance assurance : Assurance.values()) {
            Outcome<Referral, ReferralRefusal> outcome =
                    mother.prepare(signal, mother.terms(route, assurance, List.of(), "Graag uw hulp."));
            assertEquals(Assurance.forRoute(route).contains(assurance), outcome.isDone(), assurance.name());
            if (!outcome.isDone()) {
                refused(Rule.ASSURANCE, outcome);
            }
        }
    }

    @Test
    void givesCareOnlyWhatTheSenderHadItself_DEC_9_W_N4() {
        SignalId signal = withAFactOfThePolice();
        List<Fact.Key> all = mother.facts(signal);
        assertEquals(2, all.size());
        refused(Rule.FACT_NOT_OWN, mother.prepare(signal, mother.terms(ReferralRoute.CARE, all)));
        refused(Rule.FACT_OF_JOINT_FILE, mother.prepare(signal, mother.terms(ReferralRoute.OTHER_PROCESS, all)));
        assertEquals("W-N4", Rule.FACT_OF_JOINT_FILE.logCode());
        List<Fact.Key> own = all.subList(0, 1);
        assertTrue(mother.prepare(signal, mother.terms(ReferralRoute.CARE, own)).isDone());
        assertTrue(mother.prepare(signal, mother.terms(ReferralRoute.OTHER_PROCESS, own))
                .isDone());
        assertTrue(mother.prepare(signal, mother.terms(ReferralRoute.OTHER_MUNICIPALITY, all))
                .isDone());
    }

    /// Weighed as care, with a fact the police brought while it lay on the agenda.
    private SignalId withAFactOfThePolice() {
        WeighingId weighing = mother.weigh.filledIn();
        SignalId signal = mother.weigh.weighing(weighing).signal();
        done(mother.signals.addFact.handle(
                TeamMother.as(mother.team.police),
                signal,
                new NewFact(
                        FactKind.SEEN,
                        LongText.of("Liep mee in een optocht."),
                        Optional.empty(),
                        ShortText.of("Politie Noorderstrand"))));
        return mother.weighedAs(weighing, WeighingOutcome.CARE);
    }

    @Test
    void keepsWhatWasTypedAtTheTableToTheTable_W_N4() {
        WeighingId weighing = mother.weigh.filledIn();
        SignalId signal = mother.weigh.weighing(weighing).signal();
        vault.time.forward(Duration.ofMinutes(5));
        done(mother.signals.addFact.handle(mother.holder(), signal, SignalMother.fact()));
        mother.weighedAs(weighing, WeighingOutcome.OTHER_PROCESS);
        refused(
                Rule.FACT_OF_JOINT_FILE,
                mother.prepare(signal, mother.terms(ReferralRoute.OTHER_PROCESS, mother.facts(signal))));
    }

    @Test
    void neverNamesTheReporter_W_D7() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        for (String covering : List.of(
                "Bel gerust met " + SignalMother.REPORTER + ".",
                "Mevrouw zonneveld weet meer.",
                "Zie zonneveld@strandcollege.example")) {
            refused(
                    Rule.NAMES_REPORTER,
                    mother.prepare(signal, mother.terms(ReferralRoute.CARE, Assurance.OWN_DATA, List.of(), covering)));
        }
        assertTrue(mother.prepare(
                        signal,
                        mother.terms(ReferralRoute.CARE, Assurance.OWN_DATA, List.of(), "Zonnevelden zijn mooi."))
                .isDone());
    }

    @Test
    void refusesAClockThatHasRunOut() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        refused(
                Rule.DUE_IN_PAST,
                mother.prepare.handle(
                        mother.holder(),
                        signal,
                        mother.terms(ReferralRoute.CARE, List.of()),
                        mother.today().minusDays(1)));
    }

    @Test
    void asksAReasonForEverythingButAnAcceptance() {
        Referral sent = mother.sent(mother.decided(WeighingOutcome.CARE));
        for (ReferralState as : List.of(ReferralState.DECLINED, ReferralState.NOTED, ReferralState.WITHDRAWN)) {
            refused(Rule.REASON_MISSING, mother.answer(sent, as));
        }
        refused(
                Rule.DATE_IN_FUTURE,
                mother.send.answered(
                        mother.holder(),
                        sent.id(),
                        ReferralState.ACCEPTED,
                        mother.today().plusDays(1),
                        Optional.empty()));
    }

    @Test
    void walksOnlyTheWaysThereAre() {
        Referral sent = mother.sent(mother.decided(WeighingOutcome.CARE));
        refused(Rule.NO_SUCH_ANSWER, mother.send.sent(mother.holder(), sent.id()));
        done(mother.answer(sent, ReferralState.DECLINED, "Geen plaats."));
        refused(Rule.NO_SUCH_ANSWER, mother.answer(sent, ReferralState.ACCEPTED));
        done(mother.answer(sent, ReferralState.NOTED, "De huisarts pakt het op."));
        refused(Rule.NO_SUCH_ANSWER, mother.answer(sent, ReferralState.WITHDRAWN, "Toch niet."));
    }

    @Test
    void isClosedOnlyOnceSomebodyTookItOver_T_S8b() {
        SignalId signal = answered(WeighingOutcome.CARE);
        closing(SignalRefusal.Rule.ROUTE_MISSING, signal);
        Referral sent = mother.sent(signal);
        closing(SignalRefusal.Rule.ROUTE_OPEN, signal);
        done(mother.answer(sent, ReferralState.DECLINED, "Geen plaats."));
        closing(SignalRefusal.Rule.ROUTE_MISSING, signal);
        done(mother.answer(mother.sent(signal), ReferralState.ACCEPTED));
        assertEquals(
                SignalState.CLOSED,
                done(mother.signals.close.handle(mother.holder(), signal)).state());
    }

    @Test
    void isClosedWhereItIsOnRecordThatItStaysAtThis_DEC_12() {
        SignalId signal = answered(WeighingOutcome.OTHER_MUNICIPALITY);
        Referral prepared = done(mother.prepare(signal, mother.terms(ReferralRoute.OTHER_MUNICIPALITY, List.of())));
        done(mother.send.sent(mother.holder(), prepared.id()));
        done(mother.answer(prepared, ReferralState.NOTED, "Twee keer gebeld, geen antwoord."));
        assertTrue(mother.signals.close.handle(mother.holder(), signal).isDone());
    }

    @Test
    void asksNoRouteWhereTheDecisionLeadsNowhere() {
        assertTrue(mother.signals
                .close
                .handle(mother.holder(), answered(WeighingOutcome.NOT_RADICALISATION))
                .isDone());
    }

    @Test
    void remindsWhoeverSeesToItUntilItIsSettled() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        assertEquals(Optional.of(WorkingDays.after(mother.today(), 5)), due(signal, DueFollowUp.What.REFER));
        Referral sent = mother.sent(signal);
        assertEquals(Optional.empty(), due(signal, DueFollowUp.What.REFER));
        assertEquals(Optional.of(sent.answerDueOn()), due(signal, DueFollowUp.What.HEAR_FROM_RECEIVER));
        done(mother.answer(sent, ReferralState.DECLINED, "Geen plaats."));
        assertEquals(Optional.empty(), due(signal, DueFollowUp.What.HEAR_FROM_RECEIVER));
        assertEquals(Optional.of(mother.today()), due(signal, DueFollowUp.What.REFER_AGAIN));
        vault.time.forward(Duration.ofMinutes(5));
        done(mother.answer(mother.sent(signal), ReferralState.ACCEPTED));
        assertEquals(Optional.empty(), due(signal, DueFollowUp.What.REFER_AGAIN));
    }

    private Optional<LocalDate> due(SignalId signal, DueFollowUp.What what) {
        return vault
                .read(tx -> mother.signals.followUps.due(
                        tx, mother.holder(), mother.today().plusDays(60)))
                .stream()
                .filter(one -> one.signal().equals(signal) && one.what() == what)
                .map(DueFollowUp::dueOn)
                .findFirst();
    }

    /// Decided, with the closing answer given.
    private SignalId answered(WeighingOutcome outcome) {
        SignalId signal = mother.decided(outcome);
        done(mother.signals.answer.handle(mother.holder(), signal, AnswerKind.CLOSING, mother.signals.phoned()));
        return signal;
    }

    private void closing(SignalRefusal.Rule expected, SignalId signal) {
        assertEquals(Outcome.refused(expected), mother.signals.close.handle(mother.holder(), signal));
        assertEquals("T-S8b", expected.logCode());
    }

    private static void refused(ReferralRefusal expected, Outcome<?, ReferralRefusal> outcome) {
        assertEquals(Outcome.refused(expected), outcome);
    }
}
