package nl.casustafel.exchange;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CaseDocument;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Described;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.DocumentMother;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Documents go along with their case, but for those that were brought under a condition: neither their bytes
/// nor what they are called (W-D1, DEC-36).
class DocumentsTravelTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;
    private final DocumentMother mother = new DocumentMother(home.mother);
    private final CaseId caseFile = home.mother.admitted();
    private final AttachmentId free = mother.added(caseFile);
    private final AttachmentId bound = added(DossierMother.only(Restriction.NOT_ONWARD));
    private final AttachmentId closed = added(new Conditions(
            Optional.empty(), Optional.of(home.vault.clock.today().plusDays(1))));

    @AfterEach
    void close() {
        both.close();
    }

    private AttachmentId added(Conditions under) {
        return done(mother.add.handle(
                mother.holder(),
                caseFile,
                DocumentMother.file("Blijft thuis."),
                new Described(
                        ShortText.of("Rapport"),
                        DocumentKind.OTHER,
                        Optional.empty(),
                        Optional.of(home.mother.team.police.organisation().id()),
                        under)));
    }

    private List<AttachmentId> read(Laptop where) {
        DocumentMother there = new DocumentMother(where.mother);
        return there.of(TeamMother.as(where.mother.team.police), caseFile).stream()
                .map(CaseDocument::file)
                .map(file -> file.id())
                .toList();
    }

    @Test
    void w_d1_whatHasAConditionStaysWhereItWasBrought() {
        table.takes(home.lends(table, Manner.LENT, caseFile.value()));
        assertEquals(List.of(free), read(table));
        assertTrue(table.vault.read(tx -> table.mother.signals.attachments.list(tx, caseFile.value())).stream()
                .noneMatch(file -> Stream.of(bound, closed).anyMatch(file.id()::equals)));
    }

    @Test
    void w_d1_itIsStillThereWhenTheRestComesBack() {
        table.takes(home.lends(table, Manner.LENT, caseFile.value()));
        home.takes(table.lends(home, Manner.RETURNED, caseFile.value()));
        assertTrue(read(home).containsAll(List.of(free, bound, closed)));
        assertFalse(home.vault
                .read(tx -> home.mother.signals.attachments.bytes(tx, bound))
                .isEmpty());
    }
}
