package nl.casustafel.judgement;

import static nl.casustafel.judgement.RateCaseTest.refused;
import static nl.casustafel.testkit.JudgementMother.WHY;
import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.Change;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.Typed;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.CaseAssessment.Standing;
import nl.casustafel.judgement.JudgementRefusal.Plain;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The judgement in words, and the assessment as it is agreed, read back and compared (framework 3.4,
/// 3.6, 3.9).
class AgreeAssessmentTest {
    private static final Map<String, Level> LEVELS = Map.of(
            "A1", Level.CLEAR, "C1", Level.UNKNOWN, "C3", Level.UNKNOWN, "C4", Level.UNKNOWN, "B1", Level.SLIGHT);

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final JudgementMother mother = new JudgementMother(weigh);
    private final CaseId caseFile = weigh.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    private void agreeing(JudgementRefusal refusal, AssessmentId id) {
        refused(refusal, mother.agree.handle(mother.holder(), id, mother.version(id)));
    }

    @Test
    void nothingIsAgreedUntilItIsWhole() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of());
        assertEquals(
                30,
                mother.agree.handle(mother.holder(), id, mother.version(id))
                                instanceof
                                Outcome.Refused<AssessmentId, JudgementRefusal>(JudgementRefusal.RatingsOpen open)
                        ? open.codes().size()
                        : 0);
        mother.typedAll(id);
        agreeing(new JudgementRefusal.PicturesOpen(List.of('A', 'B', 'C', 'D', 'E', 'F', 'G')), id);
        mother.pictured(id);
        agreeing(Plain.JUDGEMENTS_MISSING, id);
        Overall whole = mother.overall();
        judges(id, with(whole, Map.of(), whole.scenarios()));
        agreeing(Plain.FORMULATION_MISSING, id);
        judges(id, with(whole, whole.formulation(), Map.of()));
        agreeing(Plain.SCENARIOS_MISSING, id);
        judges(id, whole);
        agreeing(new JudgementRefusal.PromptsOpen(List.of(new Prompt.Code("TV6"))), id);
        mother.answered(id);
        int version = mother.version(id);
        refused(Plain.CHANGED_MEANWHILE, mother.agree.handle(mother.holder(), id, version - 1));
        done(mother.agree.handle(mother.holder(), id, version));
        CaseAssessment read = mother.read(id);
        assertEquals(whole, read.content().overall());
        assertEquals(Optional.of(vault.clock.today()), read.agreed().map(CaseAssessment.Agreed::on));
        agreeing(Plain.ALREADY_AGREED, id);
        assertThrows(
                IllegalStateException.class,
                () -> vault.transactor().write(mother.holder(), Purpose.RUN_CASE, tx -> {
                    mother.assessments.picture(tx, id, 'A', new DomainPicture(DomainPicture.Impression.SERIOUS, WHY));
                    tx.audit(JudgementAction.DOMAIN_PICTURED, id);
                    return Outcome.<AssessmentId, JudgementRefusal>done(id);
                }),
                "what was agreed never changes");
    }

    private void judges(AssessmentId id, Overall overall) {
        done(mother.judge.overall(mother.holder(), id, mother.version(id), overall));
    }

    private static Overall with(
            Overall whole, Map<Slot, LongText> formulation, Map<Scenario.Outlook, Scenario> scenarios) {
        return new Overall(
                whole.concern(),
                whole.urgency(),
                whole.care(),
                whole.capacity(),
                formulation,
                scenarios,
                whole.validUntil());
    }

    /// M3: in C three of six are known, so "laag" stands only for the time being and with a plan.
    @Test
    void lowDoesNotStandOnWhatNobodyLookedAt_3_3() {
        AssessmentId id = mother.laidOpen(caseFile, LEVELS);
        mother.typedAll(id);
        LocalDate until = vault.clock.today().plusMonths(3);
        refused(
                AssessmentRefusal.Plain.TOO_THIN_FOR_LOW,
                mother.judge.overall(
                        mother.holder(),
                        id,
                        mother.version(id),
                        JudgementMother.overall(new Concern(Concern.Degree.LOW, false, Optional.empty()), until)));
        judges(id, JudgementMother.overall(new Concern(Concern.Degree.LOW, true, Optional.of(WHY)), until));
        judges(id, JudgementMother.overall(new Concern(Concern.Degree.UNDETERMINED, false, Optional.empty()), until));
    }

    @Test
    void itHoldsForAYearAtMostAndThenExpires_3_4() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of());
        LocalDate today = vault.clock.today();
        Concern raised = new Concern(Concern.Degree.RAISED, false, Optional.empty());
        refused(
                Plain.TERM_TOO_LONG,
                mother.judge.overall(
                        mother.holder(),
                        id,
                        mother.version(id),
                        JudgementMother.overall(raised, today.plusMonths(12).plusDays(1))));
        refused(
                Plain.TERM_PAST,
                mother.judge.overall(
                        mother.holder(), id, mother.version(id), JudgementMother.overall(raised, today.minusDays(1))));
        mother.judged(id);
        done(mother.agree.handle(mother.holder(), id, mother.version(id)));
        CaseAssessment read = mother.read(id);
        assertEquals(Standing.VALID, read.standing(today.plusMonths(6)));
        assertEquals(Standing.EXPIRED, read.standing(today.plusMonths(6).plusDays(1)));
    }

    @Test
    void aPictureIsInTheWordsOfItsDomain_3_4() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of());
        for (char domain : List.of('A', 'G', 'Z')) {
            DomainPicture.Impression wrong =
                    domain == 'G' ? DomainPicture.Impression.SLIGHT : DomainPicture.Impression.STRONG;
            assertThrows(
                    IllegalArgumentException.class,
                    () -> mother.judge.picture(mother.holder(), id, domain, new DomainPicture(wrong, WHY)));
        }
        done(mother.judge.picture(
                mother.holder(), id, 'G', new DomainPicture(DomainPicture.Impression.INSUFFICIENT, WHY)));
    }

    /// TV11: nothing new for six months.
    @Test
    void standstillIsAskedBack_3_6() {
        AssessmentId id = mother.laidOpen(caseFile, Map.of());
        assertEquals(Set.of("TV6"), asked(id));
        vault.time.forward(Duration.ofDays(184));
        assertEquals(Set.of("TV6", "TV11"), asked(id));
    }

    private Set<String> asked(AssessmentId id) {
        return mother.asked(id).stream().map(prompt -> prompt.code().value()).collect(Collectors.toSet());
    }

    @Test
    void theNextIsLaidBesideTheOneBefore_3_9() {
        AssessmentId first = mother.agreed(caseFile, LEVELS);
        assertEquals(Optional.empty(), since(mother, first));
        vault.time.forward(Duration.ofDays(30));
        AssessmentId next = mother.laidOpen(caseFile, Map.of("A1", Level.SLIGHT, "B1", Level.SLIGHT));
        mother.typedAll(next);
        var differences = since(mother, next).orElseThrow().differences().orElseThrow();
        assertEquals(
                new Change.Moved(Level.CLEAR, Level.SLIGHT, Change.Direction.DOWN, false),
                differences.changes().get(code("A1")));
        assertEquals(new Change.Open(), differences.changes().get(code("C1")), "unknown before: no arrow");
        assertEquals(Set.of(), differences.breaks());
        assertEquals(
                2,
                vault.read(tx -> mother.reads.of(tx, mother.holder(), caseFile)).size());
    }

    private Optional<CompareAssessments.Since> since(JudgementMother by, AssessmentId id) {
        return vault.read(tx -> by.compare.since(tx, by.holder(), id));
    }

    /// A new major version: A1 reworded and mapped, A2 changed, B2 dropped and B8 new.
    @Test
    void afterANewVersionOnlyWhatIsMappedIsCompared_3_9() {
        AssessmentId first = mother.agreed(caseFile, LEVELS);
        Framework old = mother.framework;
        Framework newer = newer(old);
        Frameworks both = new Frameworks(
                List.of(old, newer),
                List.of(new Frameworks.Step(
                        old.version().hash(),
                        newer.version().hash(),
                        done(VersionMapping.between(old, newer, relations(old))))));
        JudgementMother later = new JudgementMother(weigh, both);
        vault.time.forward(Duration.ofDays(30));
        AssessmentId next = later.laidOpen(caseFile, Map.of("A1", Level.CLEAR));
        later.typedAll(next);
        assertEquals(newer.version().hash(), later.read(next).framework());
        assertEquals(old.version().hash(), later.read(first).framework(), "read with its own version for good");
        var differences = since(later, next).orElseThrow().differences().orElseThrow();
        assertEquals(
                new Change.Moved(Level.CLEAR, Level.CLEAR, Change.Direction.UP, true),
                differences.changes().get(code("A1")));
        assertTrue(differences.changes().get(code("A2")) instanceof Change.NotComparable);
        assertEquals(List.of(code("B2")), differences.dropped());
        assertEquals(Set.of('A', 'B'), differences.breaks());
        assertEquals(
                Optional.empty(),
                since(new JudgementMother(weigh, new Frameworks(List.of(old, newer), List.of())), next)
                        .orElseThrow()
                        .differences(),
                "nobody said what became of the older version");
    }

    private static List<Relation> relations(Framework old) {
        List<Relation> relations = new ArrayList<>(List.of(
                new Relation.Alike(
                        code("A1"),
                        code("A1"),
                        new LevelMap(List.of(Level.NOT_SEEN, Level.SLIGHT, Level.SLIGHT, Level.CLEAR))),
                new Relation.Changed(code("A2"), code("A2")),
                new Relation.Dropped(code("B2")),
                new Relation.Added(code("B8"))));
        old.indicators().stream()
                .map(Indicator::code)
                .filter(code -> !Set.of("A1", "A2", "B2").contains(code.value()))
                .forEach(code -> relations.add(new Relation.Identical(code, code)));
        return relations;
    }

    private static Framework newer(Framework old) {
        Framework changed = Typed.with(
                old,
                all -> all.stream()
                        .map(one -> switch (one.code().value()) {
                            case "A1", "A2" -> Typed.reworded(one);
                            case "B2" -> Typed.other(one, "B8");
                            default -> one;
                        })
                        .toList());
        return new Framework(
                new Framework.Version(
                        old.version().lineage(), old.version().number(), new FrameworkHash("ab".repeat(32))),
                changed.name(),
                changed.notice(),
                changed.levels(),
                changed.domains(),
                changed.indicators(),
                changed.criteria(),
                changed.prompts(),
                new Checklists(List.of(), List.of()));
    }
}
