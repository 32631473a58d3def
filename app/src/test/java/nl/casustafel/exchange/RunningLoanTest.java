package nl.casustafel.exchange;

import static nl.casustafel.testkit.Laptop.refusal;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.exchange.Arrival.Standing;
import nl.casustafel.exchange.ExchangeRefusal.StillElsewhere;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One team at a time writes, whatever stick turns up late (DEC-22).
class RunningLoanTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;
    private Signal signal;
    private UUID id;

    @BeforeEach
    void lend() {
        signal = home.mother.signals.tested();
        id = signal.id().value();
        table.takes(lent());
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void whoBroughtItBackAndRecallsItIsTheBorrowerAgain() {
        returned();
        later();
        done(table.recall.handle(table.holder(), id));
        assertEquals(Optional.of(home.card().store()), loan().map(Loan::lender));
        table.addsFact(signal, "nog een feit");
        byte[] back = returned();
        assertEquals(Standing.BACK, home.looksAt(back).getFirst().standing());
        home.takes(back);
        assertTrue(home.facts(signal).contains("nog een feit"));
    }

    @Test
    void whatBelongsToAnEarlierLoanDoesNotEndTheOneThatRuns() {
        byte[] early = returned();
        done(home.recall.handle(home.holder(), id));
        home.addsFact(signal, "thuis");
        later();
        table.takes(lent());
        table.addsFact(signal, "aan tafel");

        assertEquals(Standing.ELSEWHERE, home.looksAt(early).getFirst().standing());
        assertInstanceOf(
                StillElsewhere.class,
                refusal(home.takeIn.handle(home.holder(), done(home.opens(early)), Map.of(id, true))));
        assertThrows(DossierAway.class, () -> home.addsFact(signal, "nog steeds elders"));
        done(home.takeIn.handle(home.holder(), done(home.opens(early)), Map.of(id, false)));
        byte[] back = returned();
        assertEquals(Standing.BACK, home.looksAt(back).getFirst().standing());
        home.takes(back);
        assertTrue(home.facts(signal).containsAll(List.of("thuis", "aan tafel")));
    }

    @Test
    void aBundleOfOneTeamDoesNotEndTheLoanToAnother() {
        byte[] back = returned();
        done(home.recall.handle(home.holder(), id));
        try (Laptop third = new Laptop('C')) {
            home.knows(third);
            third.knows(home);
            later();
            third.takes(home.lends(third, Manner.LENT, id));
            assertEquals(Standing.ELSEWHERE, home.looksAt(back).getFirst().standing());
            assertThrows(DossierAway.class, () -> home.addsFact(signal, "bij C"));
        }
    }

    @Test
    void whatWasGivenForGoodComesAgainAsTheirs() {
        home.takes(returned());
        later();
        table.takes(home.lends(table, Manner.HANDED_OVER, id));
        assertEquals(Optional.empty(), loan());
        later();
        byte[] file = table.lends(home, Manner.LENT, id);
        assertEquals(Standing.BACK, home.looksAt(file).getFirst().standing());
        home.takes(file);
        home.addsFact(signal, "te leen");
        assertThrows(DossierAway.class, () -> table.addsFact(signal, "uitgeleend"));
        // And once brought back, it can be lent again.
        later();
        table.takes(home.lends(table, Manner.RETURNED, id));
        later();
        byte[] again = table.lends(home, Manner.LENT, id);
        assertEquals(Standing.BACK, home.looksAt(again).getFirst().standing());
    }

    @Test
    void whatWasOnItsWayBeforeItWasGivenForGoodDoesNotBringItBack() {
        byte[] late = returned();
        done(home.recall.handle(home.holder(), id));
        later();
        home.lends(table, Manner.HANDED_OVER, id);
        assertEquals(Standing.ELSEWHERE, home.looksAt(late).getFirst().standing());
    }

    private byte[] lent() {
        later();
        return home.lends(table, Manner.LENT, id);
    }

    private byte[] returned() {
        later();
        return table.lends(home, Manner.RETURNED, id);
    }

    private Optional<Loan> loan() {
        return table.vault.read(tx -> table.exchanges.loan(tx, id));
    }

    private void later() {
        home.vault.time.forward(Duration.ofMinutes(10));
        table.vault.time.forward(Duration.ofMinutes(10));
    }
}
