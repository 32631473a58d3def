package nl.casustafel.minutes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.casustafel.meeting.LineKind;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReporterInMinutesTest {
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_d7_aLineThatNamesTheReporterIsPutRightBeforeMinutesAreFinal() {
        held.bringToCare();
        held.onTable(held.admitted);
        held.say(held.admitted, LineKind.DECISION, "De melder wordt gebeld");
        assertFalse(asked());
        held.say(held.admitted, LineKind.DECISION, "Mevrouw Zonneveld wordt gebeld");
        assertTrue(asked());
    }

    private boolean asked() {
        return held.openPoints
                .handle(held.chair(), held.meeting)
                .contains(new OpenPoint.ReporterNamed(held.admitted, 2));
    }
}
