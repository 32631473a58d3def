package nl.casustafel.referral;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The statement of secrecy of a third party as a document to sign (W-B6, W-F4).
class SecrecyOnPaperTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final ComposeSecrecy compose = new ComposeSecrecy(
            vault.transactor(), table.cases, table.team.team, Texts.strict(Language.NL), vault.clock);
    private final CaseId id = table.admitted();
    private final ComposeSecrecy.Wish wish = new ComposeSecrecy.Wish(
            ShortText.of("Verslavingszorg Kust"),
            Optional.of(ShortText.of("Anna Voorbeeld")),
            vault.clock.today().plusMonths(3));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_b6_theStatementIsAnArchivalPdfWithTheNumberAndNobodyItIsAbout() throws IOException {
        Outgoing outgoing = done(compose.handle(table.recorder(), id, wish));
        byte[] pdf = done(new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()).print(outgoing.letter()));
        ArchivalPdf.accepted(pdf);
        String told = ArchivalPdf.text(pdf).replaceAll("\\s+", " ");
        for (String words : List.of(
                "Geheimhoudingsverklaring",
                table.life.file(id).number().text(),
                "Verslavingszorg Kust",
                "Anna Voorbeeld",
                "artikel 17",
                "Handtekening")) {
            assertTrue(told.contains(words), words + " in " + told);
        }
        String subject = vault.read(tx -> table.cases.subject(tx, table.recorder(), id))
                .orElseThrow()
                .calledBy()
                .value();
        assertFalse(told.contains(subject), "whom it is about");
        assertEquals(ShortText.of("Verslavingszorg Kust"), outgoing.handover().recipient());
    }

    @Test
    void onlyWhoRunsTheCasePrintsIt() {
        assertEquals(
                Outcome.refused(ReferralRefusal.Rule.NOT_ALLOWED),
                compose.handle(TeamMother.as(table.team.participant), id, wish));
        assertEquals(
                Outcome.refused(ReferralRefusal.Rule.NOT_FOUND),
                compose.handle(TeamMother.as(table.team.otherFileHolder), id, wish));
    }
}
