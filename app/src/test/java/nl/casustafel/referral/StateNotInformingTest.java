package nl.casustafel.referral;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.Processing;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.referral.store.JooqStatements;
import nl.casustafel.testkit.FollowUpMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Why the person concerned of a case is not told (W-H5, WPGA art. 11, UAVG art. 41).
class StateNotInformingTest {
    private static final LongText WHY = LongText.of("Het onderzoek loopt nog.");

    private final TestVault vault = new TestVault();
    private final FollowUpMother mother = new FollowUpMother(vault);
    private final StateNotInforming state =
            new StateNotInforming(vault.transactor(), mother.weigh.cases, new JooqStatements(), vault.clock);
    private final CaseId id = mother.weigh.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void holdsWithItsGroundsAndWhatWasWeighedUntilItIsLookedAtAgain_W_H5() {
        Statement.Content content = content(mother.today().plusMonths(2), RestrictionGround.PUBLIC_SECURITY);
        Statement made = done(state.handle(mother.holder(), id, content));
        assertEquals(List.of(made), statements(mother.holder()));
        assertEquals(content, statements(mother.holder()).getFirst().content());
        assertEquals("NOT_INFORMING_STATED DONE", mother.weigh.log().getFirst());
        assertEquals(List.of(), due(mother.holder(), mother.today().plusDays(30)));
        assertEquals(
                List.of(mother.today().plusMonths(2)),
                due(mother.holder(), mother.today().plusMonths(2)).stream()
                        .map(DueStatement::dueOn)
                        .toList());
    }

    @Test
    void isMadeAnewWithItsReasonsWhenItIsLookedAtAgain_W_H5() {
        done(state.handle(mother.holder(), id, content(mother.today().plusMonths(1), RestrictionGround.DEFENCE)));
        vault.time.forward(Duration.ofDays(31));
        Statement again = done(
                state.handle(mother.holder(), id, content(mother.today().plusMonths(1), RestrictionGround.DEFENCE)));
        List<Statement> all = statements(mother.holder());
        assertEquals(2, all.size());
        assertEquals(again, all.getFirst());
        assertTrue(!all.getLast().holds() && all.getFirst().holds(), "one holds at a time");
    }

    @Test
    void lapsesWithItsGround_W_H5() {
        Refused.by("", state.lapse(mother.holder(), id, WHY, Optional.empty()));
        done(state.handle(mother.holder(), id, content(mother.today().plusMonths(1), RestrictionGround.DEFENCE)));
        assertEquals(
                Outcome.refused(Rule.DATE_IN_FUTURE),
                state.lapse(mother.holder(), id, WHY, Optional.of(mother.today().plusDays(1))));
        done(state.lapse(mother.holder(), id, WHY, Optional.of(mother.today())));
        Statement.Lapsed end = statements(mother.holder()).getFirst().lapsed().orElseThrow();
        assertEquals(Optional.of(mother.today()), end.informedOn());
        assertEquals(List.of(), due(mother.holder(), mother.today().plusYears(1)));
    }

    @Test
    void restsOnAGroundAndIsLookedAtAgainWithinHalfAYear_W_H5() {
        Refused.by(
                "W-H5", state.handle(mother.holder(), id, content(mother.today().plusMonths(1))));
        for (LocalDate on : List.of(mother.today(), mother.today().plusMonths(6).plusDays(1))) {
            assertEquals(
                    Outcome.refused(Rule.REVIEW_DATE),
                    state.handle(mother.holder(), id, content(on, RestrictionGround.PUBLIC_SECURITY)));
        }
    }

    @Test
    void isForWhoSeesToItAndSeesTheCase_DEC_5() {
        Statement.Content content = content(mother.today().plusMonths(1), RestrictionGround.PUBLIC_SECURITY);
        assertEquals(
                Outcome.refused(Rule.NOT_ALLOWED), state.handle(TeamMother.as(mother.team.coordinator), id, content));
        Actor elsewhere = TeamMother.as(mother.team.otherFileHolder);
        assertEquals(Outcome.refused(Rule.NOT_FOUND), state.handle(elsewhere, id, content));
        done(state.handle(TeamMother.as(mother.team.police), id, content));
        assertEquals(List.of(), statements(elsewhere));
        assertEquals(List.of(), due(elsewhere, mother.today().plusYears(1)));
    }

    @Test
    void isAddedToTheCaseSoItsTermRunsAnew_W_G2() {
        vault.time.forward(Duration.ofDays(9));
        done(state.handle(
                mother.holder(), id, content(mother.today().plusMonths(1), RestrictionGround.PUBLIC_SECURITY)));
        var last = vault.read(tx -> mother.weigh.cases.processed(tx, mother.holder(), id))
                .getFirst();
        assertEquals(mother.today(), last.on());
        assertEquals(Processing.ADDED_OR_ALTERED, last.kind());
    }

    private static Statement.Content content(LocalDate review, RestrictionGround... grounds) {
        return new Statement.Content(
                Set.of(grounds), WHY, Map.of(Consideration.RISKS, LongText.of("Hij weet van niets.")), review);
    }

    private List<Statement> statements(Actor actor) {
        return vault.read(tx -> mother.signals.followUps.statements(tx, actor, id));
    }

    private List<DueStatement> due(Actor actor, LocalDate until) {
        return vault.read(tx -> mother.signals.followUps.statementsDue(tx, actor, until));
    }
}
