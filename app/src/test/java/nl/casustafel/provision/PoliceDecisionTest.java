package nl.casustafel.provision;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// W-F3: the decision by which the police gives its data is written down once it is taken, and goes on paper.
class PoliceDecisionTest {
    private static final LongText WORDS = LongText.of("Voorkomen van geweld");

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final JooqPoliceDecisions decisions = new JooqPoliceDecisions();
    private final RecordPoliceDecision record =
            new RecordPoliceDecision(vault.transactor(), decisions, team.team, vault.clock);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void isWrittenDownByPoliceOrCoordinatorOnceItIsTaken_W_F3() {
        LocalDate today = vault.clock.today();
        Actor chair = TeamMother.as(team.coordinator);
        Refused.with(DecisionRefusal.NOT_YOURS, record.handle(TeamMother.as(team.prosecution), wish(today)));
        Refused.with(DecisionRefusal.NOT_YOURS, record.handle(TeamMother.as(team.fileHolder), wish(today)));
        Refused.with(DecisionRefusal.NOT_YET_TAKEN, record.handle(chair, wish(today.plusDays(1))));
        assertEquals(List.of(), vault.read(tx -> decisions.decisions(tx, chair)));
        done(record.handle(TeamMother.as(team.police), wish(today)));
        PoliceDecision.Key key = done(record.handle(chair, wish(today)));
        Outcome<RegisterPaper, ProvisionRefusal> paper = new ComposePoliceDecision(
                        vault.transactor(), decisions, team.team, Texts.strict(Language.NL), vault.clock)
                .handle(chair, key);
        assertTrue(done(paper).letter().texts().contains(WORDS.value()));
    }

    private static RecordPoliceDecision.Wish wish(LocalDate on) {
        return new RecordPoliceDecision.Wish(
                new PoliceDecision.Partnership(ShortText.of("Casusoverleg"), Regime.WPGA, WORDS),
                new PoliceDecision.Content(WORDS, WORDS, WORDS, WORDS),
                new PoliceDecision.Taken(ShortText.of("Districtshoofd"), on, ShortText.of("PG-1")));
    }
}
