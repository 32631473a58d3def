package nl.casustafel.framework;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.assessment.Wording;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// When prompts ask, and which questions the lists have, are changed in a version in the making.
class DraftRulesTest {
    private final TestVault vault = new TestVault();
    private final FrameworkMother mother = new FrameworkMother(vault, new TeamMother(vault));

    @AfterEach
    void close() {
        vault.close();
    }

    private static DraftRefusal refused(Outcome<?, DraftRefusal> outcome) {
        return (DraftRefusal) assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }

    @Test
    void whenAPromptAsksIsChanged_3_6() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        Clause longer = new Clause.Standstill(9);
        done(mother.change(id, asked("TV11", Set.of(Triage.T0), List.of(longer))));
        Prompt changed = prompt(id, "TV11");
        assertEquals(List.of(longer), changed.clauses());
        assertEquals(Set.of(Triage.T0), changed.decisions());
        assertTrue(changed.secondReader());
        assertEquals(DraftRefusal.Plain.NO_CONDITION, refused(mother.change(id, asked("TV11", Set.of(), List.of()))));
        Clause nowhere = new Clause.AnyAtLeast(Set.of(new IndicatorCode("Z9")), Level.CLEAR);
        assertEquals(
                DraftRefusal.Plain.CODE_UNKNOWN, refused(mother.change(id, asked("TV11", Set.of(), List.of(nowhere)))));
        mother.consulted(id);
        done(mother.settled(id, mother.team.police));
        assertEquals(List.of(longer), mother.newest().prompts().getLast().clauses(), "also as it is kept");
    }

    @Test
    void aPatchTouchesNoRule_3_9() {
        FrameworkId id = mother.begun(ChangeSize.PATCH);
        Prompt first = prompt(id, "TV1");
        assertEquals(
                new DraftRefusal.StepTooSmall(Set.of()),
                refused(mother.change(id, asked("TV1", Set.of(Triage.T5), first.clauses()))));
        assertEquals(
                new DraftRefusal.StepTooSmall(Set.of()),
                refused(mother.change(id, new DraftEdit.Unlisted(new CheckItem.Code("IN10")))));
    }

    @Test
    void questionsOfTheListsComeAndGoButNotThoseThatPartingRestsOn_W_C5() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        Wording words = new Wording(LongText.of("Is er een plan B?"), LongText.of("Is there a plan B?"));
        CheckItem fresh = new CheckItem(new CheckItem.Code("IN11"), words, words, true);
        done(mother.change(id, new DraftEdit.Listed(fresh)));
        CheckItem asked = new CheckItem(fresh.code(), words, words, false);
        done(mother.change(id, new DraftEdit.Listed(asked)));
        done(mother.change(id, new DraftEdit.Unlisted(new CheckItem.Code("UIT8"))));
        Checklists lists = mother.draft(id).value().content().checklists();
        assertEquals(asked, lists.entry().getLast());
        assertEquals(11, lists.entry().size());
        assertEquals(8, lists.exit().size());
        assertEquals(
                DraftRefusal.Plain.CORE_OF_LIST,
                refused(mother.change(id, new DraftEdit.Unlisted(new CheckItem.Code("IN2")))));
    }

    private static DraftEdit asked(String code, Set<Triage> with, List<Clause> clauses) {
        return new DraftEdit.AskedWhen(new Prompt.Code(code), true, with, clauses);
    }

    private Prompt prompt(FrameworkId id, String code) {
        return mother.draft(id).value().content().prompts().stream()
                .filter(one -> one.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
