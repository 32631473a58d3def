package nl.casustafel.framework;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Domain;
import nl.casustafel.assessment.Framework.Polarity;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.assessment.Wording;
import nl.casustafel.framework.DraftRefusal.Plain;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The domains of a version, and moving indicators between them (framework 2.1, 2.11, 3.3, 3.9).
class DomainsTest {
    private static final Domain H = domain('H', Polarity.CONCERN);

    private final TestVault vault = new TestVault();
    private final FrameworkMother mother = new FrameworkMother(vault, new TeamMother(vault));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aDomainIsAddedFilledAndSettledAndLevelsOfBeforeStayIdentical_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(id, new DraftEdit.DomainAdded(H)));
        assertEquals("ABCDHEFG", letters(id), "beside those of its polarity");
        LongText lineage = mother.indicator(id, "A3").lineage();
        List<Prompt> before = content(id).prompts();
        done(mother.change(id, moved("A3", 'H')));
        Framework now = content(id);
        assertEquals(lineage, mother.indicator(id, "H1").lineage());
        assertEquals(List.of(), FrameworkMother.CHECK.findings(now));
        assertEquals(asks(before, "A3"), asks(now.prompts(), "H1"), "the prompts go on asking about it");
        assertEquals(
                1,
                now.criteria().values().stream()
                        .filter(under -> under.contains(new IndicatorCode("H1")))
                        .count());
        mother.consulted(id);
        done(mother.settled(id, mother.team.police));
        Relation same = new Relation.Identical(new IndicatorCode("A3"), new IndicatorCode("H1"));
        assertEquals(
                1,
                vault.read(tx -> mother.frameworks.mapping(tx, id)).stream()
                        .filter(same::equals)
                        .count());
    }

    private static long asks(List<Prompt> prompts, String code) {
        return prompts.stream()
                .flatMap(prompt -> prompt.clauses().stream())
                .filter(clause -> names(clause, new IndicatorCode(code)))
                .count();
    }

    private static boolean names(Clause clause, IndicatorCode code) {
        return !clause.without(code).filter(clause::equals).isPresent();
    }

    @Test
    void whatWasDoneIsDoneBackTheSameWay() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        Framework before = content(id);
        done(mother.change(id, new DraftEdit.DomainAdded(H)));
        done(mother.change(id, moved("A3", 'H')));
        done(mother.change(id, moved("H1", 'A')));
        done(mother.change(id, new DraftEdit.DomainRemoved('H')));
        assertEquals(before.domains(), content(id).domains());
        assertEquals(before.indicators(), content(id).indicators());
        assertEquals(before.prompts(), content(id).prompts());
    }

    @Test
    void aDomainThatWasEmptiedIsRemovedAndPutBackUnderItsLetter() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        Domain was = content(id).domains().get(5);
        for (Indicator one : Domains.in(content(id), 'F')) {
            done(mother.change(id, new DraftEdit.Moved(one.code(), 'E')));
        }
        done(mother.change(id, new DraftEdit.DomainRemoved('F')));
        assertEquals("ABCDEG", letters(id));
        assertEquals(Plain.OTHER_POLARITY, refused(id, new DraftEdit.DomainAdded(domain('F', Polarity.CONCERN))));
        done(mother.change(id, new DraftEdit.DomainAdded(was)));
        assertEquals("ABCDEFG", letters(id));
    }

    @Test
    void withAnEmptyDomainNothingIsSettled_3_4() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(id, new DraftEdit.DomainAdded(H)));
        mother.consulted(id);
        assertEquals(Plain.DOMAIN_EMPTY, refused(mother.settled(id, mother.team.police)));
    }

    @Test
    void whatRulesNameByItsLetterStaysThere_3_3() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        assertEquals(Plain.NAMED_BY_RULE, refused(id, moved("C1", 'A')));
        assertEquals(Plain.NAMED_BY_RULE, refused(id, moved("E1", 'F')));
        assertEquals(Plain.NAMED_BY_RULE, refused(id, new DraftEdit.DomainRemoved('D')));
        done(mother.change(id, moved("C1", 'D')));
    }

    @Test
    void theThreePolaritiesStayApart_2_1() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        assertEquals(Plain.OTHER_POLARITY, refused(id, moved("A1", 'G')));
        done(mother.change(id, new DraftEdit.DomainAdded(domain('P', Polarity.PROTECTION))));
        for (Indicator one : Domains.in(content(id), 'G')) {
            done(mother.change(id, new DraftEdit.Moved(one.code(), 'P')));
        }
        done(mother.change(id, new DraftEdit.DomainRemoved('G')));
        for (Indicator one : Domains.in(content(id), 'P')) {
            assertEquals(Polarity.PROTECTION, content(id).domain(one.code()).polarity());
        }
        assertEquals(Plain.DOMAIN_NOT_EMPTY, refused(id, new DraftEdit.DomainRemoved('P')));
    }

    @Test
    void ofEachPolarityADomainIsLeft_2_1() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(id, asking(new Clause.AnyAtLeast(Set.of(new IndicatorCode("A1")), Level.CLEAR))));
        for (Indicator one : Domains.in(content(id), 'G')) {
            done(mother.change(id, new DraftEdit.Withdrawn(one.code())));
        }
        assertEquals(Plain.LAST_OF_POLARITY, refused(id, new DraftEdit.DomainRemoved('G')));
        done(mother.change(id, new DraftEdit.DomainAdded(domain('P', Polarity.PROTECTION))));
        done(mother.change(id, new DraftEdit.DomainRemoved('G')));
        assertEquals("ABCDEFP", letters(id));
        assertEquals(Plain.LAST_OF_POLARITY, refused(id, new DraftEdit.DomainRemoved('P')));
    }

    @Test
    void aDomainAPromptAsksAboutStays_3_6() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(id, new DraftEdit.DomainAdded(H)));
        done(mother.change(id, asking(new Clause.AnyInDomains(Set.of('C', 'H'), Level.CLEAR))));
        assertEquals(Plain.DOMAIN_IN_PROMPT, refused(id, new DraftEdit.DomainRemoved('H')));
        done(mother.change(id, asking(new Clause.AnyInDomains(Set.of('C'), Level.CLEAR))));
        done(mother.change(id, new DraftEdit.DomainRemoved('H')));
        assertEquals("ABCDEFG", letters(id));
    }

    /// The prompt about protection asks this instead.
    private static DraftEdit asking(Clause clause) {
        return new DraftEdit.AskedWhen(new Prompt.Code("TV5"), false, Set.of(), List.of(clause));
    }

    @Test
    void anotherDomainAsksForAMajorVersion_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MINOR);
        assertInstanceOf(DraftRefusal.StepTooSmall.class, refused(id, new DraftEdit.DomainAdded(H)));
        assertInstanceOf(DraftRefusal.StepTooSmall.class, refused(id, moved("A3", 'B')));
    }

    private static DraftEdit moved(String code, char to) {
        return new DraftEdit.Moved(new IndicatorCode(code), to);
    }

    private static Domain domain(char letter, Polarity polarity) {
        return new Domain(letter, polarity, new Wording(LongText.of("Iets anders"), LongText.of("Something else")));
    }

    private Framework content(FrameworkId id) {
        return mother.draft(id).value().content();
    }

    private String letters(FrameworkId id) {
        StringBuilder all = new StringBuilder();
        content(id).domains().forEach(one -> all.append(one.code()));
        return all.toString();
    }

    private DraftRefusal refused(FrameworkId id, DraftEdit edit) {
        return refused(mother.change(id, edit));
    }

    private static DraftRefusal refused(Outcome<?, DraftRefusal> outcome) {
        return (DraftRefusal) assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }
}
