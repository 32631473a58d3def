package nl.casustafel.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.StandIn;
import nl.casustafel.person.Veil;
import nl.casustafel.person.Veils;
import nl.casustafel.person.naming.NameVeil;
import nl.casustafel.person.store.SubjectNames;
import nl.casustafel.signal.store.ReporterNames;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.NamesCovered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The veil over what a store holds, and that nothing covered is kept.
class CoveredNamesTest {
    private final TestVault vault = new TestVault();
    private final SignalMother signals = new SignalMother(vault, new TeamMother(vault));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aReporterIsCoveredAlsoForWhoMayNotKnowHim_W_D7() {
        signals.received();
        Veil veil = vault.read(new Veils(NameVeil.Making::new, new SubjectNames(), new ReporterNames())::now);
        assertEquals("melder belde", veil.over(SignalMother.REPORTER + " belde"));
    }

    @Test
    void aCoveredTextIsNeverWritten() {
        Signal signal = signals.received();
        NewFact covered = new NewFact(
                FactKind.SEEN,
                LongText.of("Gebeld met " + StandIn.SUBJECT.marked()),
                Optional.empty(),
                ShortText.of("Strandcollege"));
        assertThrows(NamesCovered.class, () -> signals.addFact.handle(signals.receiver(), signal.id(), covered));
        assertEquals(1, vault.read(tx -> signals.signals.facts(tx, signal.id())).size());
    }
}
