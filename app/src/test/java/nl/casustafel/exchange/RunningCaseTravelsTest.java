package nl.casustafel.exchange;

import static nl.casustafel.testkit.Laptop.refusal;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.Origin;
import nl.casustafel.exchange.Arrival.Standing;
import nl.casustafel.exchange.ExchangeRefusal.Plain;
import nl.casustafel.schema.Tables;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case that was decided before this program goes to another laptop and comes back whole (DEC-14,
/// DEC-22).
class RunningCaseTravelsTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;
    private final RunningMother here = new RunningMother(home.mother);
    private final RunningMother there = new RunningMother(table.mother);

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void dec_14_goesAndComesBackWhole() {
        CaseFile made = here.read(home.holder(), here.taken().id());
        UUID id = made.id().value();
        byte[] file = home.lends(table, Manner.LENT, id);
        assertEquals(
                List.of(Standing.NEW),
                table.looksAt(file).stream().map(Arrival::standing).toList());
        table.takes(file);
        CaseFile arrived = there.read(table.holder(), made.id());
        assertEquals(made.origin(), arrived.origin());
        assertEquals(made.external(), arrived.external());
        assertEquals(made.admittedOn(), arrived.admittedOn());
        assertEquals(made.participants().size(), arrived.participants().size());
        var document = ((Origin.DecidedBefore) arrived.origin()).document().orElseThrow();
        byte[] content = there.open
                .handle(table.holder(), made.id(), document)
                .orElseThrow()
                .content();
        assertEquals(RunningMother.WORDS, new String(content, StandardCharsets.UTF_8));
        assertEquals(0, table.vault.<Integer>read(tx -> Sql.of(tx).fetchCount(Tables.WEIGHING)), "W-C3");
        assertThrows(DossierAway.class, () -> here.number.handle(home.holder(), made.id(), Optional.empty()), "lent");

        var number = Optional.of(new ExternalNumber("GCOS 777"));
        done(there.number.handle(table.holder(), made.id(), number));
        byte[] back = table.lends(home, Manner.RETURNED, id);
        Arrival arrival = home.looksAt(back).getFirst();
        assertEquals(Standing.BACK, arrival.standing());
        assertEquals(
                Set.of(Difference.Part.CASE, Difference.Part.PROCESSING),
                arrival.differences().stream().map(Difference::part).collect(Collectors.toSet()),
                "its number, and that this was processing (W-G2)");
        home.takes(back);
        CaseFile again = here.read(home.holder(), made.id());
        assertEquals(number, again.external());
        assertEquals(made.origin(), again.origin());
        done(here.number.handle(home.holder(), made.id(), Optional.empty()));
    }

    /// A case without a signal hides no signal from what may be handed over.
    @Test
    void dec_14_signalsAreOfferedBesideACaseWithoutOne() {
        Signal signal = home.mother.signals.tested();
        here.taken();
        assertEquals(2, home.send.offers(home.holder()).size());
        byte[] file = home.lends(table, Manner.LENT, signal.id().value());
        there.taken();
        table.takes(file);
        table.addsFact(signal, "aan tafel");
        home.takes(table.lends(home, Manner.RETURNED, signal.id().value()));
        assertEquals(2, home.facts(signal).size());
    }

    /// W-C3: nobody makes a weighing of it on another laptop.
    @Test
    void w_c3_aCaseDecidedBeforeNeverComesBackAsWeighed() {
        CaseFile made = here.taken();
        UUID id = made.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        var weighed = there.read(table.holder(), table.mother.admitted());
        table.rows(sql -> {
            var origin = (Origin.Weighed) weighed.origin();
            sql.update(Tables.CASE_FILE)
                    .set(Tables.CASE_FILE.SIGNAL_ID, origin.signal().value())
                    .set(Tables.CASE_FILE.WEIGHING_ID, origin.weighing().value())
                    .setNull(Tables.CASE_FILE.TAKEN_OVER_ON)
                    .setNull(Tables.CASE_FILE.REVIEW_ON)
                    .setNull(Tables.CASE_FILE.DECISION_FILE_ID)
                    .where(Tables.CASE_FILE.ID.eq(id))
                    .execute();
            sql.deleteFrom(Tables.CASE_STEP)
                    .where(Tables.CASE_STEP.CASE_ID.eq(weighed.id().value()))
                    .execute();
            sql.deleteFrom(Tables.CASE_PROCESSING)
                    .where(Tables.CASE_PROCESSING.CASE_ID.eq(weighed.id().value()))
                    .execute();
            sql.deleteFrom(Tables.CASE_PARTICIPANT)
                    .where(Tables.CASE_PARTICIPANT.CASE_ID.eq(weighed.id().value()))
                    .execute();
            sql.deleteFrom(Tables.CASE_FILE)
                    .where(Tables.CASE_FILE.ID.eq(weighed.id().value()))
                    .execute();
        });
        byte[] forged = table.lends(home, Manner.RETURNED, id);
        assertEquals(Plain.CONTENT_WRONG, refusal(home.takeIn.look(home.holder(), done(home.opens(forged)))));
        assertTrue(here.read(home.holder(), made.id()).decidedBefore());
    }

    @Test
    void dec_14_anEarlierDocumentStaysWhereItIs() {
        CaseFile made = here.taken();
        UUID id = made.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        home.takes(table.lends(home, Manner.RETURNED, id));
        assertEquals(1, home.vault.<Integer>read(tx -> Sql.of(tx).fetchCount(Tables.ATTACHMENT)));
    }
}
