package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.signal.mail.MailFile;
import nl.casustafel.signal.mail.MailReading;
import nl.casustafel.signal.mail.ReadAttachment;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A mail is taken in with all its files, or not at all (T-S1).
class TakeInMailTest {
    private static final String MAIL = """
        From: meldster@school.example
        Content-Type: multipart/mixed; boundary=g

        --g

        Tekst.
        --g
        Content-Type: text/plain
        Content-Disposition: attachment; filename="verslag.txt"

        inhoud
        --g--
        """;

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final TakeInMail take =
            new TakeInMail(vault.transactor(), some.record, new KeepAttachment(some.attachments));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_s1_aMailRefusedAtItsLastFileLeavesNoRowNoNumberAndNoFile() {
        Map<String, Integer> before = rows();
        assertEquals(Outcome.refused(AttachmentRefusal.TOO_MANY), taken(KeepAttachment.FILES_MAX + 1));
        assertEquals(before, rows());
        assertEquals(
                List.of(),
                vault.events.stream().filter(SignalChanged.class::isInstance).toList());
        Signal next = done(taken(KeepAttachment.FILES_MAX));
        assertEquals(1, next.number().sequence());
        assertEquals(
                KeepAttachment.FILES_MAX,
                vault.read(tx -> some.attachments.list(tx, next.id().value())).size());
    }

    private Outcome<Signal, Refusal> taken(int files) {
        return take.handle(
                some.receiver(),
                some.report(),
                List.of(SignalMother.fact()),
                SignalMother.source(),
                Collections.nCopies(files, file()));
    }

    private static ReadAttachment file() {
        byte[] mail = MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(MailReading.Read.class, MailFile.read(mail))
                .mail()
                .attachments()
                .getFirst();
    }

    /// How many rows each table holds.
    private Map<String, Integer> rows() {
        return vault.read(tx -> DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .collect(Collectors.toMap(Table::getName, table -> Sql.of(tx).fetchCount(table))));
    }
}
