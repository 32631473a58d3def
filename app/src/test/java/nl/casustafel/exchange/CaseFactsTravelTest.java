package nl.casustafel.exchange;

import static nl.casustafel.schema.Tables.CASE_FACT;
import static nl.casustafel.testkit.DossierMother.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.team.Organisation;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What participants brought goes along with its case, but for what they brought under a condition (DEC-36,
/// W-D1).
class CaseFactsTravelTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;
    private final DossierMother mother = new DossierMother(home.mother);
    private final CaseId caseFile = home.mother.admitted();
    private final CaseFact free = mother.brought(caseFile, mother.said("Was op het plein.", police()));

    @AfterEach
    void close() {
        both.close();
    }

    private Organisation police() {
        return home.mother.team.policeForce;
    }

    private List<CaseFact> there() {
        return new DossierMother(table.mother).read(table.mother.team.fileHolder, caseFile);
    }

    @Test
    void whatHasAConditionStaysAtHome_W_D1() {
        for (Restriction restriction : List.of(Restriction.NOT_ONWARD, Restriction.SPOKEN_ONLY)) {
            mother.brought(caseFile, mother.said("Blijft.", police(), DataCategory.POLICE, only(restriction)));
        }
        mother.brought(
                caseFile,
                mother.said(
                        "Blijft.",
                        police(),
                        DataCategory.POLICE,
                        new Conditions(
                                Optional.of(Restriction.NONE),
                                Optional.of(home.vault.clock.today().plusDays(1)))));
        byte[] file = home.lends(table, Manner.LENT, caseFile.value());
        table.takes(file);
        assertEquals(List.of(free.id()), there().stream().map(CaseFact::id).toList());
        assertEquals(free.telling(), there().getFirst().telling());
    }

    @Test
    void whatStayedIsStillThereWhenTheRestComesBack_W_D1() {
        mother.brought(caseFile, mother.said("Blijft.", police(), DataCategory.POLICE, only(Restriction.NOT_ONWARD)));
        table.takes(home.lends(table, Manner.LENT, caseFile.value()));
        new DossierMother(table.mother).corrected(there().getFirst(), Correction.WRONG);
        home.vault.time.forward(Duration.ofDays(2));
        home.takes(table.lends(home, Manner.RETURNED, caseFile.value()));
        List<CaseFact> here = mother.read(home.mother.team.police, caseFile);
        assertEquals(2, here.size());
        assertEquals(
                1, here.stream().filter(fact -> fact.correction().isPresent()).count());
        assertTrue(mother.notices(caseFile).size() >= 1, "whom to tell came along");
    }

    @Test
    void whileItIsAwayNothingIsBrought_DEC_22() {
        home.lends(table, Manner.LENT, caseFile.value());
        assertThrows(DossierAway.class, () -> mother.brought(caseFile, mother.said("Later.", police())));
    }

    @Test
    void valuesThatDoNotFitEachOtherAreNotTakenIn() {
        home.rows(sql -> sql.update(CASE_FACT).set(CASE_FACT.CATEGORY, "b").execute());
        byte[] file = home.lends(table, Manner.LENT, caseFile.value());
        assertEquals(
                "refusal.exchange.content-wrong",
                Laptop.refusal(table.takeIn.look(table.holder(), SignalMother.done(table.opens(file))))
                        .textKey());
    }
}
