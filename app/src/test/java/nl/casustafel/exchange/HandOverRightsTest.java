package nl.casustafel.exchange;

import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.TEAM_PERSON;
import static nl.casustafel.testkit.Laptop.refusal;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.exchange.Arrival.Standing;
import nl.casustafel.exchange.ExchangeRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who may give what along and take it in, and what another store never decides here (DEC-5, DEC-7).
class HandOverRightsTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;

    @AfterEach
    void close() {
        both.close();
    }

    /// DEC-5: neither what is here nor what comes for somebody else is shown, let alone replaced.
    @Test
    void onlyWhoKeepsTheFilesOfTheMunicipalityTakesIn() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        byte[] file = home.lends(table, Manner.LENT, id);
        Actor other = TeamMother.as(table.mother.team.otherFileHolder);
        Map<String, String> before = WholeStore.of(table.vault);
        assertEquals(Plain.NOT_YOUR_MUNICIPALITY, refusal(table.takeIn.look(other, done(table.opens(file)))));
        assertEquals(
                Plain.NOT_YOUR_MUNICIPALITY,
                refusal(table.takeIn.handle(other, done(table.opens(file)), Map.of(id, true))));
        Map<String, String> after = WholeStore.of(table.vault);
        before.remove("audit_entry");
        after.remove("audit_entry");
        assertEquals(before, after);

        table.takes(file);
        byte[] back = table.lends(home, Manner.RETURNED, id);
        assertEquals(
                Plain.NOT_YOUR_MUNICIPALITY,
                refusal(home.takeIn.look(TeamMother.as(home.mother.team.otherFileHolder), done(home.opens(back)))));
    }

    @Test
    void whoSitsInACaseOfAnotherMunicipalityReadsItAndMovesItNowhere() {
        CaseId id = home.mother.admitted();
        Actor other = TeamMother.as(home.mother.team.otherFileHolder);
        home.rows(sql -> sql.insertInto(CASE_PARTICIPANT)
                .set(CASE_PARTICIPANT.ID, UUID.randomUUID())
                .set(CASE_PARTICIPANT.CASE_ID, id.value())
                .set(
                        CASE_PARTICIPANT.ORGANISATION_ID,
                        home.mother.team.zeedijkTown.id().value())
                .set(CASE_PARTICIPANT.PERSON_ID, other.person().value())
                .set(CASE_PARTICIPANT.DESIGNATED_ON, home.vault.clock.today())
                .execute());
        assertTrue(home.vault.read(tx -> home.mother.cases.find(tx, other, id)).isPresent(), "it is seen");
        assertEquals(List.of(), home.send.offers(other));
        assertEquals(1, home.send.offers(home.holder()).size());
        assertEquals(
                1, home.send.offers(TeamMother.as(home.mother.team.coordinator)).size());
    }

    @Test
    void aCaseOnAnAgendaStays() {
        CaseId id = home.mother.admitted();
        MeetingMother meetings = new MeetingMother(home.vault, home.mother.team, home.mother.signals);
        var meeting = meetings.meeting();
        done(meetings.putCase.handle(meetings.chair(), meeting, id, 10));
        assertTrue(home.send.offers(home.holder()).getFirst().atTable());
        assertTrue(home.pack(table, Manner.LENT, id.value()) instanceof Outcome.Refused);
    }

    /// DEC-7: who received the report, and with it who may see the reporter, is not for another store
    /// to say.
    @Test
    void theReceiverStaysTheReceiver() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        table.rows(sql -> sql.update(SIGNAL)
                .set(SIGNAL.RECEIVER_ID, table.mother.team.police.id().value())
                .where(SIGNAL.ID.eq(id))
                .execute());
        byte[] back = table.lends(home, Manner.RETURNED, id);
        assertEquals(List.of(), home.looksAt(back).getFirst().differences());
        home.takes(back);
        assertEquals(
                home.mother.team.fileHolder.id(),
                home.reads(signal).signal().receipt().receiver());
    }

    @Test
    void whomAnotherDossierHereIsAboutStaysAsItIs() {
        Signal first = home.mother.signals.tested();
        Signal second = home.mother.signals.tested();
        UUID id = first.id().value();
        UUID boy = first.subject().orElseThrow().value();
        table.takes(home.lends(table, Manner.LENT, id));
        home.rows(sql -> sql.update(SIGNAL)
                .set(SIGNAL.SUBJECT_ID, boy)
                .where(SIGNAL.ID.eq(second.id().value()))
                .execute());
        table.rows(sql -> sql.update(SUBJECT)
                .set(SUBJECT.DESCRIPTION, "een ander")
                .where(SUBJECT.ID.eq(boy))
                .execute());
        byte[] back = table.lends(home, Manner.RETURNED, id);
        Arrival arrival = home.looksAt(back).getFirst();
        assertEquals(Standing.BACK, arrival.standing());
        assertEquals(
                List.of(Difference.Part.SHARED_SUBJECT),
                arrival.differences().stream().map(Difference::part).toList());
        home.takes(back);
        assertEquals("jongen uit 3B", calledBy(home, second));
        assertEquals("jongen uit 3B", calledBy(home, first));
    }

    @Test
    void whoIsOnlyNamedInWhatIsLeftAsideDoesNotArrive() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        home.rows(sql -> sql.update(TEAM_PERSON)
                .set(TEAM_PERSON.NAME, "Nieuwe Dossierhouder")
                .where(TEAM_PERSON.ID.eq(home.mother.team.fileHolder.id().value()))
                .execute());
        byte[] file = home.lends(table, Manner.LENT, id);
        List<String> before = people();
        done(table.takeIn.handle(table.holder(), done(table.opens(file)), Map.of(id, false)));
        assertEquals(before, people());
        done(home.recall.handle(home.holder(), id));
        table.takes(home.lends(table, Manner.LENT, id));
        assertTrue(people().contains("Nieuwe Dossierhouder"));
        assertFalse(before.contains("Nieuwe Dossierhouder"));
    }

    @Test
    void oneFileTakesAHundred() {
        Map<UUID, Dossier> many = new HashMap<>();
        for (int i = 0; i <= Sending.MOST; i++) {
            UUID id = UUID.randomUUID();
            many.put(
                    id,
                    new Dossier(
                            DossierKind.SIGNAL,
                            id,
                            DossierNumber.parse("2026-A-%03d".formatted(i + 1)).orThrow()));
        }
        var reason = new BundleHead.Reason(Manner.LENT, ShortText.of("x"), ShortText.of("y"));
        assertEquals(
                Plain.TOO_MANY,
                refusal(home.send.pack(
                        home.holder(), new Sending(table.card().store(), Set.copyOf(many.values()), reason))));
    }

    private List<String> people() {
        return table.vault.read(tx -> table.mother.team.team.everyone(tx)).stream()
                .map(person -> person.name().value())
                .sorted()
                .toList();
    }

    private static String calledBy(Laptop laptop, Signal signal) {
        return laptop.reads(signal)
                .subject()
                .map(Subject::calledBy)
                .map(ShortText::value)
                .orElse("");
    }
}
