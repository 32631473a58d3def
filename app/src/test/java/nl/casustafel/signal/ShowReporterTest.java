package nl.casustafel.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who reported is for who has the receiver's part, and asking leaves a line (W-D7, DEC-7).
class ShowReporterTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final ShowReporter show = new ShowReporter(vault.transactor(), some.signals);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_d7_theReceiverSeesWhoReportedAndTheLogSaysSo() {
        Signal signal = some.onAgenda();
        assertTrue(show.handle(some.receiver(), signal.id()).isPresent());
        assertEquals("REPORTER_SHOWN", latest());
    }

    @Test
    void dec_7_w_d7_whoWeighsDoesNot() {
        Signal signal = some.onAgenda();
        assertEquals(Optional.empty(), show.handle(TeamMother.as(team.police), signal.id()));
        assertEquals(Optional.empty(), show.handle(TeamMother.as(team.coordinator), signal.id()));
        assertTrue(!latest().equals("REPORTER_SHOWN"), latest());
    }

    private String latest() {
        return vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().toString();
    }
}
