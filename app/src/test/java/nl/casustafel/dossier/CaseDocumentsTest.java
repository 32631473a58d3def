package nl.casustafel.dossier;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;
import nl.casustafel.testkit.DocumentMother;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Documents kept with a case, seen by who sees it and taken away where they do not belong (W-D8, W-I1).
class CaseDocumentsTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final DocumentMother mother = new DocumentMother(table);
    private final Actor holder = mother.holder();
    private final CaseId id = table.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aDocumentIsKeptInTheStoreAndOpenedByWhoSeesTheCase_W_C8() {
        AttachmentId file = mother.added(id);
        assertEquals("CASE_DOCUMENT_ADDED DONE", table.log().getFirst());
        Actor participant = TeamMother.as(table.team.participant);
        assertEquals(
                "Brief van school",
                mother.of(participant, id).getFirst().title().value());
        assertArrayEquals(
                "Geachte heer, mevrouw,".getBytes(StandardCharsets.UTF_8),
                mother.open.handle(participant, id, file).orElseThrow().content());
        assertEquals("ATTACHMENT_OPENED DONE", table.log().getFirst());
        Actor stranger = TestVault.actor(Role.PARTICIPANT);
        assertEquals(List.of(), mother.of(stranger, id));
        assertTrue(mother.open.handle(stranger, id, file).isEmpty());
        Refused.with(
                new DossierRefusal.ByCase(CaseRefusal.Plain.UNKNOWN),
                mother.add.handle(stranger, id, DocumentMother.file("x"), DocumentMother.LETTER));
        Refused.with(new DossierRefusal.ByCase(CaseRefusal.Plain.UNKNOWN), mother.remove.handle(stranger, id, file));
    }

    @Test
    void w_d8_whatDoesNotBelongThereIsTakenAwayWithItsFile() {
        AttachmentId file = mother.added(id);
        done(mother.remove.handle(holder, id, file));
        assertEquals("ATTACHMENT_REMOVED DONE", table.log().getFirst());
        assertTrue(mother.of(holder, id).isEmpty());
        assertFalse(vault.read(tx -> table.signals.attachments.find(tx, file)).isPresent());
        Refused.with(DossierRefusal.Plain.UNKNOWN, mother.remove.handle(holder, id, file));
    }

    private static Described under(Optional<Organisation.Key> from, Conditions conditions) {
        return new Described(ShortText.of("Rapport"), DocumentKind.OTHER, Optional.empty(), from, conditions);
    }

    @Test
    void w_d1_untilAnEmbargoEndsOnlyTheOrganisationWhoseItIsKnowsOfTheDocument() {
        Organisation.Key police = table.team.police.organisation().id();
        AttachmentId file = done(mother.add.handle(
                holder,
                id,
                DocumentMother.file("Geheim."),
                under(
                        Optional.of(police),
                        new Conditions(
                                Optional.empty(),
                                Optional.of(vault.clock.today().plusDays(2))))));
        Actor theirs = TeamMother.as(table.team.police);
        for (Actor other : List.of(holder, TeamMother.as(table.team.participant))) {
            assertEquals(List.of(), mother.of(other, id));
            assertTrue(mother.open.handle(other, id, file).isEmpty());
        }
        assertEquals(1, mother.of(theirs, id).size());
        assertTrue(mother.open.handle(theirs, id, file).isPresent());
        vault.time.forward(Duration.ofDays(2));
        assertEquals(1, mother.of(holder, id).size());
        assertTrue(mother.open.handle(holder, id, file).isPresent());
    }

    @Test
    void w_d1_aDocumentWasNotOnlyToldAndAnEmbargoIsOfSomebody() {
        LocalDate today = vault.clock.today();
        Refused.with(
                DossierRefusal.Plain.WRITTEN_ON_PAPER,
                mother.add.handle(
                        holder,
                        id,
                        DocumentMother.file("x"),
                        under(Optional.empty(), DossierMother.only(Restriction.SPOKEN_ONLY))));
        Refused.with(
                DossierRefusal.Plain.EMBARGO_OF_NOBODY,
                mother.add.handle(
                        holder,
                        id,
                        DocumentMother.file("x"),
                        under(Optional.empty(), new Conditions(Optional.empty(), Optional.of(today.plusDays(1))))));
        Refused.with(
                DossierRefusal.Plain.EMBARGO_PAST,
                mother.add.handle(
                        holder,
                        id,
                        DocumentMother.file("x"),
                        under(
                                Optional.of(table.team.police.organisation().id()),
                                new Conditions(Optional.empty(), Optional.of(today)))));
    }

    @Test
    void anEmptyFileIsNotKept() {
        Refused.with(
                new DossierRefusal.ByAttachment(AttachmentRefusal.EMPTY),
                mother.add.handle(holder, id, DocumentMother.file(""), DocumentMother.LETTER));
        Refused.with(
                DossierRefusal.Plain.NOT_YOURS,
                mother.add.handle(
                        TestVault.actor(Role.FRAMEWORK_QUALITY), id, DocumentMother.file("x"), DocumentMother.LETTER));
    }
}
