package nl.casustafel.exchange;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.attachment.ContentHash;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.bundle.Bundle;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.ExchangeKeys;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A partner whose program was changed signs what ours would never write: nothing of it is taken in, and
/// nothing
/// in it is run.
class ForgedContentTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;

    @AfterEach
    void close() {
        both.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables/signal.csv|IN_TESTING|BOASTED",
                "tables/signal.csv|\"IN_TESTING\"|",
                "tables/signal.csv|IN_TESTING|",
                "tables/signal.csv|2026-A-001|one",
                "tables/fact.csv|CHECKED|x'); drop table fact; --",
                "tables/fact.csv|signal_id|signal",
                "tables/fact.csv|\"body\"|body",
                "tables/team_person.csv|organisation_id|organisation",
                "tables/organisation.csv|MUNICIPAL_EXECUTIVE|BOARD",
                "tables/subject.csv|PERSON|ANIMAL",
                "tables/fact.csv|\"c\"|\"z\"",
                "tables/signal.csv|\"REPORT\"|\"ADVICE_REQUEST\"",
            })
    void whatTheProgramNeverWritesIsRefusedWhole(String file, String said, String forged) {
        Signal signal = home.mother.signals.tested();
        SortedMap<String, byte[]> files = new TreeMap<>(
                done(table.opens(home.lends(table, Manner.LENT, signal.id().value())))
                        .files());
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertEquals(true, text.contains(said), text);
        files.put(file, text.replace(said, forged == null ? "" : forged).getBytes(StandardCharsets.UTF_8));
        refuses(files, signal.id());
    }

    @Test
    void aRowOfAnotherDossierCannotBeSlippedIn() {
        Signal own = table.mother.signals.tested();
        Signal signal = home.mother.signals.tested();
        SortedMap<String, byte[]> files = new TreeMap<>(
                done(table.opens(home.lends(table, Manner.LENT, signal.id().value())))
                        .files());
        files.computeIfPresent(
                "tables/fact.csv",
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace(
                                signal.id().value().toString(), own.id().value().toString())
                        .getBytes(StandardCharsets.UTF_8));
        refuses(files, signal.id());
    }

    /// The files of a signal came with the report (DEC-7): none may be added to those here.
    @Test
    void aFileCannotBeSlippedInWithASignal() {
        Signal signal = home.mother.signals.tested();
        SortedMap<String, byte[]> files = new TreeMap<>(
                done(table.opens(home.lends(table, Manner.LENT, signal.id().value())))
                        .files());
        byte[] content = {1, 2, 3};
        UUID id = UUID.randomUUID();
        String row = String.join(
                ",",
                Stream.of(
                                id.toString(),
                                signal.id().value().toString(),
                                "brief.pdf",
                                "application/pdf",
                                "3",
                                ContentHash.of(content).value(),
                                "2026-03-12T09:00:00Z",
                                signal.receipt().receiver().value().toString())
                        .map(value -> '"' + value + '"')
                        .toList());
        files.merge(
                "tables/attachment.csv",
                (row + "\r\n").getBytes(StandardCharsets.UTF_8),
                (head, more) -> (new String(head, StandardCharsets.UTF_8) + new String(more, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        files.put("files/" + id, content);
        refuses(files, signal.id());
    }

    private void refuses(SortedMap<String, byte[]> files, SignalId id) {
        Bundle.Opened opened = done(table.opens(sealed(files)));
        Map<String, String> before = WholeStore.of(table.vault);
        assertInstanceOf(Outcome.Refused.class, table.takeIn.look(table.holder(), opened));
        Outcome<Passage, ExchangeRefusal> outcome =
                table.takeIn.handle(table.holder(), opened, Map.of(id.value(), true));
        assertEquals(Outcome.refused(ExchangeRefusal.Plain.CONTENT_WRONG), outcome);
        Map<String, String> after = WholeStore.of(table.vault);
        after.remove("audit_entry");
        before.remove("audit_entry");
        assertEquals(before, after);
    }

    /// With the keys of home, as only home can.
    private byte[] sealed(SortedMap<String, byte[]> files) {
        byte[] secret = home.vault.read(tx -> home.exchanges.secret(tx)).orElseThrow();
        UUID sender = home.card().store();
        return done(home.vault.transactor().<byte[], Refusal>write(home.holder(), Purpose.EXCHANGE, tx -> {
            try (ExchangeKeys keys = ExchangeKeys.of(secret)) {
                tx.audit(ExchangeAction.DOSSIER_SENT, new Partner.Key(sender), "LENT");
                return Outcome.done(done(Bundle.seal(
                        keys,
                        table.card(),
                        BundleHead.of(
                                UUID.randomUUID(),
                                sender,
                                table.card().store(),
                                Instant.parse("2026-03-12T09:00:00Z"),
                                home.exchanges.schema(tx),
                                new BundleHead.Reason(Manner.LENT, ShortText.of("x"), ShortText.of("y")),
                                new BundleHead.LogHead(1, "A")),
                        files)));
            }
        }));
    }
}
