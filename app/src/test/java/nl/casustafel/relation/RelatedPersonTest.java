package nl.casustafel.relation;

import static nl.casustafel.testkit.RelatedMother.period;
import static nl.casustafel.testkit.RelatedMother.tie;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.relation.store.RelatedRows;
import nl.casustafel.schema.Tables;
import nl.casustafel.testkit.RelatedMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Stand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Light records of people around the subject of a case (W-D1 (h), W-D6), after admission only (W-C7).
class RelatedPersonTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final RelatedMother mother = new RelatedMother(weigh);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_d1_keepsWhoTheRelationIsAndWhyThePlanNeedsIt() {
        CaseId id = weigh.admitted();
        mother.noted(id, "oom");
        Tie kept = only(id).value().tie();
        assertEquals(tie("oom"), kept);
        assertEquals(RelatedMother.RELEVANCE, kept.relevance());
        assertFalse(
                Tables.RELATED_PERSON.RELEVANCE.getDataType().nullable(), "a relation without relevance is not kept");
        assertEquals(mother.holder().person(), only(id).value().notedBy());
    }

    @Test
    void w_c7_beforeAdmissionThereIsNothingToNoteItWith() {
        var weighing = weigh.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        CaseId none = new CaseId(weigh.weighing(weighing).signal().value());
        assertEquals(
                new RelationRefusal.ByCase(CaseRefusal.Plain.UNKNOWN),
                refusal(mother.note.handle(mother.holder(), none, tie("oom"))));
        assertEquals(0, (int) vault.<Integer>read(tx -> Sql.of(tx).fetchCount(Tables.RELATED_PERSON)));
    }

    @Test
    void w_d6_nothingOfARelatedPersonIsANumberAndNothingPointsToASubjectOrAnotherCase() {
        assertEquals(
                List.of("row_version"),
                Arrays.stream(Tables.RELATED_PERSON.fields())
                        .filter(field -> field.getDataType().isNumeric())
                        .map(field -> field.getName().toLowerCase(Locale.ROOT))
                        .toList());
        assertEquals(
                List.of("case_file"),
                Tables.RELATED_PERSON.getReferences().stream()
                        .map(key -> key.getKey().getTable().getName().toLowerCase(Locale.ROOT))
                        .toList());
        assertEquals(
                List.of("of"),
                Arrays.stream(RelatedReads.class.getDeclaredMethods())
                        .map(Method::getName)
                        .toList(),
                "there is one reading, of one case: nobody is looked for over cases");
    }

    @Test
    void w_d8_isPutRightAndTheRetentionOfTheCaseRunsAnew_dec_16() {
        CaseId id = weigh.admitted();
        RelatedPersonId person = mother.noted(id, "oom");
        LocalDate before = processed(id);
        vault.time.forward(Duration.ofDays(40));
        done(mother.correct.handle(mother.holder(), person, only(id).version(), tie("oom van moeders kant")));
        assertEquals("oom van moeders kant", only(id).value().tie().called().value());
        assertEquals(before.plusDays(40), processed(id));
        assertTrue(
                weigh.log().contains("RELATED_PERSON_CORRECTED DONE"),
                () -> weigh.log().toString());
        assertEquals(
                RelationRefusal.Plain.CHANGED_MEANWHILE,
                refusal(mother.correct.handle(mother.holder(), person, 1, tie("tante"))));
    }

    @Test
    void w_d6_whoIsRemovedLeavesALineByIdAndNothingElse() {
        CaseId id = weigh.admitted();
        RelatedPersonId person = mother.noted(id, "oom");
        vault.time.forward(Duration.ofDays(3));
        done(mother.remove.handle(mother.holder(), person, only(id).version()));
        assertEquals(List.of(), mother.of(mother.holder(), id));
        assertEquals(vault.clock.today(), processed(id));
        assertTrue(
                weigh.log().contains("RELATED_PERSON_REMOVED DONE"),
                () -> weigh.log().toString());
        assertEquals(RelationRefusal.Plain.UNKNOWN, refusal(mother.remove.handle(mother.holder(), person, 1)));
    }

    @Test
    void w_d6_goesWithItsCaseAndWithNoOther() {
        CaseId going = weigh.admitted();
        CaseId staying = weigh.admitted();
        mother.noted(going, "oom");
        mother.noted(staying, "tante");
        int gone = vault.transactor().<Integer, Refusal>write(mother.holder(), Purpose.DESTROY, tx -> {
                            int rows = new RelatedRows().destroy(tx, Set.of(going.value()));
                            tx.audit(RelationAction.RELATED_PERSON_REMOVED, going);
                            return Outcome.done(rows);
                        })
                        instanceof Outcome.Done<Integer, Refusal>(Integer rows)
                ? rows
                : 0;
        assertEquals(1, gone);
        assertEquals(List.of(), mother.of(mother.holder(), going));
        assertEquals(1, mother.of(mother.holder(), staying).size());
    }

    @Test
    void dec_5_whoMayNotSeeTheCaseSeesNobodyAndChangesNothing() {
        CaseId id = weigh.admitted();
        RelatedPersonId person = mother.noted(id, "oom");
        Actor elsewhere = TeamMother.as(weigh.team.otherFileHolder);
        assertEquals(List.of(), mother.of(elsewhere, id));
        assertEquals(
                new RelationRefusal.ByCase(CaseRefusal.Plain.UNKNOWN),
                refusal(mother.note.handle(elsewhere, id, tie("tante"))));
        assertEquals(RelationRefusal.Plain.UNKNOWN, refusal(mother.remove.handle(elsewhere, person, 1)));
        assertEquals(RelationRefusal.Plain.UNKNOWN, refusal(mother.correct.handle(elsewhere, person, 1, tie("x"))));
        Actor reviewer = new Actor(PersonId.fresh(), Set.of(Role.LAWFULNESS_REVIEW));
        assertEquals(RelationRefusal.Plain.NOT_YOURS, refusal(mother.note.handle(reviewer, id, tie("x"))));
        assertEquals(
                RelationRefusal.Plain.UNKNOWN,
                refusal(mother.remove.handle(mother.holder(), new RelatedPersonId(UUID.randomUUID()), 1)));
    }

    @Test
    void aRelationDoesNotEndBeforeItBegins() {
        CaseId id = weigh.admitted();
        LocalDate day = vault.clock.today();
        assertEquals(
                RelationRefusal.Plain.PERIOD_BACKWARDS,
                refusal(mother.note.handle(mother.holder(), id, tie("oom", period(day, day.minusDays(1))))));
        done(mother.note.handle(mother.holder(), id, tie("oom", period(day, day))));
    }

    private Versioned<RelatedPerson> only(CaseId id) {
        List<Versioned<RelatedPerson>> all = mother.of(mother.holder(), id);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private LocalDate processed(CaseId id) {
        return vault.read(tx -> weigh.cases.find(tx, mother.holder(), id))
                .orElseThrow()
                .value()
                .lastProcessedOn();
    }

    private static RelationRefusal refusal(Outcome<?, RelationRefusal> outcome) {
        return Optional.of(outcome)
                .map(one ->
                        one instanceof Outcome.Refused<?, RelationRefusal>(RelationRefusal refusal) ? refusal : null)
                .orElseThrow(() -> new AssertionError("it was done"));
    }
}
