package nl.casustafel.identity;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.casustafel.identity.IdentityRefusal.Elsewhere;
import nl.casustafel.identity.Together.Side;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-22: what another team works on is not put right here, and who is one person is each team's own finding.
class JoiningAndHandOverTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void whatIsLentIsJoinedButNotPutRight_DEC_22() {
        Signal lent = home.mother.signals.tested();
        Signal here = home.mother.signals.received();
        table.takes(home.lends(table, Manner.LENT, lent.id().value()));
        JoinPersons join = home.mother.signals.joinPersons();
        Together renamed = together(here, lent, Map.of(PersonField.BORN_ON, Side.ONE));
        done(join.handle(home.holder(), together(here, lent, Map.of())));
        assertEquals(1, others(home, here));
        assertEquals(Outcome.refused(IdentityRefusal.Rule.JOINED_ALREADY), join.handle(home.holder(), renamed));
    }

    @Test
    void whatIsLentIsNotRenamed_DEC_22() {
        Signal lent = home.mother.signals.tested();
        Signal here = done(home.mother.signals.record.handle(
                home.holder(), home.mother.signals.report(), List.of(SignalMother.fact()), SignalMother.source()));
        table.takes(home.lends(table, Manner.LENT, lent.id().value()));
        home.rows(sql -> sql.execute(
                "update subject set description = 'jongen met de rode jas' where id = ?",
                here.subject().orElseThrow().value()));
        assertEquals(
                Outcome.refused(new Elsewhere(lent.number())),
                home.mother
                        .signals
                        .joinPersons()
                        .handle(home.holder(), together(here, lent, Map.of(PersonField.DESCRIPTION, Side.ONE))));
    }

    @Test
    void theJoiningStaysAtHomeAndSurvivesTheLoan_DEC_22() {
        Signal lent = home.mother.signals.tested();
        Signal here = home.mother.signals.received();
        done(home.mother.signals.joinPersons().handle(home.holder(), together(here, lent, Map.of())));
        table.takes(home.lends(table, Manner.LENT, lent.id().value()));
        assertEquals(0, others(table, lent));
        home.takes(table.lends(home, Manner.RETURNED, lent.id().value()));
        assertEquals(1, others(home, lent));
    }

    private static int others(Laptop laptop, Signal of) {
        return laptop.vault
                .read(tx -> laptop.mother
                        .signals
                        .faces()
                        .person(tx, laptop.holder(), of.subject().orElseThrow()))
                .others()
                .size();
    }

    private static Together together(Signal one, Signal other, Map<PersonField, Side> taken) {
        return new Together(
                one.id(),
                one.subject().orElseThrow(),
                other.subject().orElseThrow(),
                taken,
                LongText.of("Zelfde school."));
    }
}
