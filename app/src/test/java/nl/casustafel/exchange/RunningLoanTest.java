package nl.casustafel.exchange;

import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.EXCHANGE_BUNDLE;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;
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
import nl.casustafel.exchange.ExchangeRefusal.Aside;
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
                Aside.class, refusal(home.takeIn.handle(home.holder(), done(home.opens(early)), Map.of(id, true))));
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

    /// The only copy of that work is at the borrower: it is never replaced unseen.
    @Test
    void whatWasBroughtBackAndNeverArrivedIsNotReplacedUnseen() {
        table.addsFact(signal, "op de verloren stick");
        returned();
        done(home.recall.handle(home.holder(), id));
        home.addsFact(signal, "thuis");
        byte[] again = lent();
        assertEquals(Standing.CONFLICT, table.looksAt(again).getFirst().standing());
        table.takes(again);
        assertTrue(table.facts(signal).contains("thuis"));
        table.addsFact(signal, "weer te leen");
        assertEquals(Standing.BACK, home.looksAt(returned()).getFirst().standing());
    }

    /// An early stick that turns up late does not change which loan runs.
    @Test
    void whatIsBroughtBackNamesEveryLoanThatArrived() {
        byte[] late = lentAgain();
        byte[] newest = lentAgain();
        table.takes(newest);
        table.addsFact(signal, "aan tafel");
        later();
        done(table.takeIn.handle(table.holder(), done(table.opens(late)), Map.of(id, true)));
        assertEquals(Standing.BACK, home.looksAt(returned()).getFirst().standing());
    }

    /// A backup of before knows nothing of the loan: the list beside the store does.
    @Test
    void whatWentAfterTheBackupIsElsewhereInTheStoreThatCameBack() {
        List<Gone> gone = home.vault.read(home.exchanges::gone);
        assertEquals(1, gone.size());
        home.rows(sql -> {
            sql.deleteFrom(DOSSIER_AWAY).execute();
            sql.deleteFrom(EXCHANGE_ITEM).execute();
            sql.deleteFrom(EXCHANGE_BUNDLE).execute();
        });
        home.addsFact(signal, "als toen");
        GoneAgain again = new GoneAgain(home.exchanges, home.vault.clock);
        again.handle(home.vault.transactor(), home.holder(), gone);
        again.handle(home.vault.transactor(), home.holder(), gone);
        assertThrows(DossierAway.class, () -> home.addsFact(signal, "elders"));
        assertEquals(Standing.BACK, home.looksAt(returned()).getFirst().standing());
        done(home.recall.handle(home.holder(), id));
        home.addsFact(signal, "teruggehaald");
    }

    private byte[] lentAgain() {
        done(home.recall.handle(home.holder(), id));
        return lent();
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
