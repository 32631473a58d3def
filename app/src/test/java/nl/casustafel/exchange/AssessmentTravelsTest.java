package nl.casustafel.exchange;

import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.CONSENSUS_SIDE;
import static nl.casustafel.schema.Tables.OVERALL_JUDGEMENT;
import static nl.casustafel.testkit.JudgementMother.AGAINST;
import static nl.casustafel.testkit.JudgementMother.WHY;
import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Level;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.Cited;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.bundle.Manner;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The assessment of a case goes along with its case, whole (DEC-36), and is only read at home meanwhile
/// (DEC-22).
class AssessmentTravelsTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;
    private final JudgementMother mother = new JudgementMother(home.mother);
    private final CaseId caseFile = home.mother.admitted();
    private final AssessmentId id = mother.laidOpen(caseFile, Map.of("A1", Level.CLEAR, "C1", Level.UNKNOWN));

    @AfterEach
    void close() {
        both.close();
    }

    /// In round two, with something of everything.
    private void judged() {
        done(mother.rate.change(
                mother.holder(),
                id,
                WeighingMother.signature(home.mother.team.police),
                new RateCase.Changed(code("A1"), Level.SLIGHT, WHY)));
        done(mother.type.handle(mother.holder(), id, code("A1"), divided()));
        mother.judged(id);
        done(mother.type.handle(mother.holder(), id, code("A1"), divided()));
    }

    private TypedRating divided() {
        return new TypedRating(
                done(Consensus.divided(List.of(
                        new Consensus.Side(Level.SLIGHT, Set.of(home.mother.team.policeForce.id()), WHY),
                        new Consensus.Side(
                                Level.CLEAR,
                                Set.of(home.mother.team.prosecutionOffice.id(), home.mother.team.probationOffice.id()),
                                AGAINST)))),
                Optional.of(Relevance.COUNTS),
                false,
                Optional.of(Certainty.LOW),
                new Cited(mother.citing(id).facts(), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    @Test
    void itArrivesWhole_DEC_36() {
        judged();
        table.takes(home.lends(table, Manner.LENT, caseFile.value()));
        JudgementMother there = new JudgementMother(table.mother);
        AssessmentFile sent = mother.file(mother.holder(), id);
        AssessmentFile arrived = there.file(there.holder(), id);
        assertEquals(
                sent.assessment().value().content().overall(),
                arrived.assessment().value().content().overall());
        assertEquals(
                sent.assessment().value().content().pictures(),
                arrived.assessment().value().content().pictures());
        assertEquals(30, arrived.assessment().value().content().ratings().size());
        assertEquals(mother.stored(id, "A1").cited(), there.stored(id, "A1").cited());
        assertTrue(there.stored(id, "A1").consensus() instanceof Consensus.Divided);
        assertEquals(1, arrived.changes().size());
        assertEquals(4, arrived.dots(code("A1")).size());
    }

    @Test
    void whileItIsAwayItIsOnlyRead_DEC_22() {
        home.lends(table, Manner.LENT, caseFile.value());
        assertThrows(
                DossierAway.class,
                () -> mother.judge.overall(mother.holder(), id, mother.version(id), mother.overall()));
        assertEquals(4, mother.file(mother.holder(), id).round().sheets().size());
    }

    @Test
    void valuesThatDoNotFitEachOtherAreNotTakenIn() {
        judged();
        notTaken(sql -> sql.update(OVERALL_JUDGEMENT)
                .set(OVERALL_JUDGEMENT.ANSWER, "REGULAR")
                .where(OVERALL_JUDGEMENT.SUBJECT.eq("CONCERN"))
                .execute());
        notTaken(sql -> sql.update(CONSENSUS)
                .set(CONSENSUS.QUESTION_OWNER_ID, (UUID) null)
                .where(CONSENSUS.INDICATOR.eq("C1"))
                .execute());
        notTaken(sql -> sql.deleteFrom(CONSENSUS_SIDE).execute());
    }

    private void notTaken(Consumer<DSLContext> forging) {
        try (TwoLaptops others = new TwoLaptops()) {
            JudgementMother maker = new JudgementMother(others.home.mother);
            CaseId made = others.home.mother.admitted();
            AssessmentId one = maker.laidOpen(made, Map.of("A1", Level.CLEAR, "C1", Level.UNKNOWN));
            maker.judged(one);
            others.home.rows(sql -> {
                sql.update(CONSENSUS)
                        .setNull(CONSENSUS.LEVEL_CODE)
                        .where(CONSENSUS.INDICATOR.eq("B2"))
                        .execute();
                for (var side : List.of(
                        Map.entry(others.home.mother.team.policeForce, "CLEAR"),
                        Map.entry(others.home.mother.team.prosecutionOffice, "SLIGHT"))) {
                    sql.insertInto(CONSENSUS_SIDE)
                            .set(CONSENSUS_SIDE.ASSESSMENT_ID, one.value())
                            .set(CONSENSUS_SIDE.INDICATOR, "B2")
                            .set(
                                    CONSENSUS_SIDE.ORGANISATION_ID,
                                    side.getKey().id().value())
                            .set(CONSENSUS_SIDE.LEVEL_CODE, side.getValue())
                            .set(CONSENSUS_SIDE.BODY, "omdat")
                            .execute();
                }
                forging.accept(sql);
            });
            byte[] file = others.home.lends(others.table, Manner.LENT, made.value());
            assertEquals(
                    ExchangeRefusal.Plain.CONTENT_WRONG,
                    Laptop.refusal(others.table.takeIn.look(others.table.holder(), done(others.table.opens(file)))));
        }
    }
}
