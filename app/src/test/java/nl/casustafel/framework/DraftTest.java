package nl.casustafel.framework;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.assessment.Wording;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Making, checking and settling a version (framework 2.11 and 3.9).
class DraftTest {
    private static final IndicatorCode A1 = new IndicatorCode("A1");
    private static final String ANCHOR = "Noemt dat onrecht in bijna elk gesprek en liet werk of school ervoor los.";

    private final TestVault vault = new TestVault();
    private final FrameworkMother mother = new FrameworkMother(vault, new TeamMother(vault));

    @AfterEach
    void close() {
        vault.close();
    }

    private static DraftRefusal refused(Outcome<?, DraftRefusal> outcome) {
        return (DraftRefusal) assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }

    private FrameworkId reanchored() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(
                id, new DraftEdit.Reworded(FrameworkMother.anchored(mother.indicator(id, "A1"), 3, ANCHOR))));
        return id;
    }

    @Test
    void aVersionIsSettledByTwoAndWhatIsBegunThenIsRatedByIt_3_9() {
        FrameworkId id = reanchored();
        mother.consulted(id);
        Framework before = mother.newest();
        done(mother.settled(id, mother.team.police));
        Framework after = mother.newest();
        assertEquals("2.0.0", after.version().number().value());
        assertEquals(
                ANCHOR,
                after.indicator(A1)
                        .orElseThrow()
                        .explained()
                        .anchors()
                        .get(3)
                        .nl()
                        .value());
        assertEquals(List.of(), vault.read(mother.drafts::drafts));
        SettledVersion kept = vault.read(mother.frameworks::settled).getLast();
        assertEquals(Optional.of(mother.team.police.id()), kept.kept().confirmed());
        assertEquals(Optional.of(mother.keeper.person()), kept.kept().by());
        var mapping = vault.read(tx -> mother.frameworks.between(
                        tx, before.version().hash(), after.version().hash()))
                .orElseThrow();
        assertEquals(Optional.of(new Relation.Changed(A1, A1)), mapping.to(A1));
        assertEquals(
                29,
                mapping.relations().stream()
                        .filter(Relation.Identical.class::isInstance)
                        .count());
    }

    @Test
    void onlyWhoKeepsTheFrameworkMakesAVersion_DEC_10() {
        for (Role role : Role.values()) {
            Actor actor = new Actor(PersonId.fresh(), Set.of(role));
            boolean may = role == Role.FRAMEWORK_QUALITY;
            assertEquals(may, mother.begin.handle(actor, ChangeSize.PATCH).isDone(), role.name());
        }
    }

    @Test
    void whoTypesDoesNotConfirm_DEC_6() {
        FrameworkId id = reanchored();
        mother.consulted(id);
        var decided = new SettledVersion.Decided(
                vault.clock.today(), SettledVersion.Body.TRIANGLE, ShortText.of("Besluit 3"));
        Actor both = new Actor(mother.team.police.id(), Set.of(Role.FRAMEWORK_QUALITY));
        int version = mother.draft(id).version();
        assertEquals(
                DraftRefusal.Plain.SAME_PERSON,
                refused(mother.settle.handle(
                        both, id, version, decided, WeighingMother.signature(mother.team.police))));
        assertEquals(
                DraftRefusal.Plain.SECOND_NOT_ALLOWED,
                refused(mother.settle.handle(
                        both, id, version, decided, WeighingMother.signature(mother.team.participant))));
    }

    @Test
    void whatNobodyReadIsNotSettledAndWhatOthersReadIsNotChanged_3_9() {
        FrameworkId id = reanchored();
        assertEquals(DraftRefusal.Plain.NOT_CONSULTED, refused(mother.settled(id, mother.team.police)));
        mother.consulted(id);
        assertEquals(
                DraftRefusal.Plain.NOT_CONCEPT,
                refused(mother.change(id, new DraftEdit.Reworded(mother.indicator(id, "A1")))));
    }

    @Test
    void aDecisionOfTomorrowIsNone() {
        FrameworkId id = reanchored();
        mother.consulted(id);
        LocalDate tomorrow = vault.clock.today().plusDays(1);
        assertEquals(
                DraftRefusal.Plain.DECIDED_LATER,
                refused(mother.settle.handle(
                        mother.keeper,
                        id,
                        mother.draft(id).version(),
                        new SettledVersion.Decided(tomorrow, SettledVersion.Body.TRIANGLE, ShortText.of("x")),
                        WeighingMother.signature(mother.team.police))));
    }

    @Test
    void aListedWordWaitsForTheReasonsOfTwo_2_11() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(
                id,
                new DraftEdit.Reworded(FrameworkMother.anchored(
                        mother.indicator(id, "A1"), 3, "Noemt in elk gesprek dat de moskee in de straat sluit."))));
        Finding.Listed listed = listed(id);
        mother.consulted(id);
        assertEquals(new DraftRefusal.Unmended(1), refused(mother.settled(id, mother.team.police)));
        done(mother.edit.letPass(mother.keeper, id, listed, LongText.of("Het gaat om een voorbeeld.")));
        done(mother.edit.letPass(mother.keeper, id, listed, LongText.of("Nog eens.")));
        assertEquals(new DraftRefusal.Unmended(1), refused(mother.settled(id, mother.team.police)));
        done(mother.edit.letPass(mother.privacyOfficer, id, listed, LongText.of("Gezien.")));
        done(mother.settled(id, mother.team.police));
        assertEquals(2, vault.read(tx -> mother.drafts.letPass(tx, id)).size(), "the reasons stay with the version");
    }

    @Test
    void aReasonHoldsForTheTextItWasGivenFor_2_11() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(
                id,
                new DraftEdit.Reworded(FrameworkMother.anchored(
                        mother.indicator(id, "A1"), 3, "Noemt in elk gesprek dat de moskee in de straat sluit."))));
        done(mother.edit.letPass(mother.keeper, id, listed(id), LongText.of("Voorbeeld.")));
        done(mother.change(
                id,
                new DraftEdit.Reworded(FrameworkMother.anchored(
                        mother.indicator(id, "A1"), 3, "Noemt in elk gesprek dat hij naar de moskee gaat."))));
        List<LetPass> reasons = vault.read(tx -> mother.drafts.letPass(tx, id));
        assertEquals(List.of(), CheckDraft.given(mother.draft(id).value().content(), listed(id), reasons));
    }

    private Finding.Listed listed(FrameworkId id) {
        return FrameworkMother.CHECK.findings(mother.draft(id).value().content()).stream()
                .filter(Finding.Listed.class::isInstance)
                .map(Finding.Listed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnchorThatNamesNothingToSeeIsMendedFirst_2_11() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(
                id,
                new DraftEdit.Reworded(FrameworkMother.anchored(mother.indicator(id, "A1"), 3, "Is heel erg boos."))));
        mother.consulted(id);
        assertEquals(new DraftRefusal.Unmended(1), refused(mother.settled(id, mother.team.police)));
    }

    @Test
    void theNumberSaysHowMuchMayChange_3_9() {
        FrameworkId minor = mother.begun(ChangeSize.MINOR);
        var anchored = FrameworkMother.anchored(mother.indicator(minor, "A1"), 3, ANCHOR);
        assertEquals(
                new DraftRefusal.StepTooSmall(Set.of(A1)),
                refused(mother.change(minor, new DraftEdit.Reworded(anchored))));
        done(mother.change(
                minor, new DraftEdit.Reworded(FrameworkMother.noted(mother.indicator(minor, "A1"), "Let op."))));
        assertEquals(
                new DraftRefusal.StepTooSmall(Set.of()),
                refused(mother.change(minor, new DraftEdit.Withdrawn(new IndicatorCode("A2")))));
        done(mother.edit.drop(mother.keeper, minor));
        FrameworkId patch = mother.begun(ChangeSize.PATCH);
        done(mother.change(patch, new DraftEdit.Reworded(anchored)));
        assertEquals(
                List.of(new Relation.Alike(A1, A1, LevelMap.SAME)),
                mother.draft(patch).value().mapping().stream()
                        .filter(one -> !(one instanceof Relation.Identical))
                        .toList());
        mother.consulted(patch);
        done(mother.settled(patch, mother.team.police));
        assertEquals("1.0.1", mother.newest().version().number().value());
    }

    @Test
    void oneAtATimeAndADroppedOneLeavesNothing() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        assertEquals(DraftRefusal.Plain.ONE_AT_A_TIME, refused(mother.begin.handle(mother.keeper, ChangeSize.PATCH)));
        done(mother.edit.drop(mother.keeper, id));
        assertEquals(List.of(), vault.read(mother.drafts::drafts));
        done(mother.begin.handle(mother.keeper, ChangeSize.PATCH));
    }

    @Test
    void nobodyWritesOverWhatAnotherChanged() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        int read = mother.draft(id).version();
        var change = new DraftEdit.Reworded(FrameworkMother.anchored(mother.indicator(id, "A1"), 3, ANCHOR));
        done(mother.edit.change(mother.keeper, id, read, change));
        assertEquals(
                DraftRefusal.Plain.CHANGED_MEANWHILE,
                refused(mother.edit.change(mother.privacyOfficer, id, read, change)));
    }

    @Test
    void indicatorsComeAndGoWithTheirPlaceInCriteriaAndPrompts_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        var fresh = FrameworkMother.as(mother.indicator(id, "B3"), "B4");
        done(mother.change(id, new DraftEdit.Added(fresh, Set.of(Group.RELATIONS))));
        assertEquals(
                DraftRefusal.Plain.CODE_TAKEN,
                refused(mother.change(id, new DraftEdit.Added(fresh, Set.of(Group.RELATIONS)))));
        done(mother.change(id, new DraftEdit.Withdrawn(new IndicatorCode("C2"))));
        assertEquals(
                DraftRefusal.Plain.ALONE_IN_PROMPT,
                refused(mother.change(id, new DraftEdit.Withdrawn(new IndicatorCode("E1")))));
        FrameworkDraft draft = mother.draft(id).value();
        assertTrue(draft.content()
                .criteria()
                .getOrDefault(Group.RELATIONS, List.of())
                .contains(new IndicatorCode("B4")));
        assertTrue(draft.mapping().contains(new Relation.Added(new IndicatorCode("B4"))));
        assertTrue(draft.mapping().contains(new Relation.Dropped(new IndicatorCode("C2"))));
        assertFalse(draft.content().prompts().stream()
                .filter(one -> one.code().equals(new Prompt.Code("TV1")))
                .flatMap(one -> one.clauses().stream())
                .toList()
                .toString()
                .contains("C2"));
        mother.consulted(id);
        done(mother.settled(id, mother.team.police));
    }

    @Test
    void whatPeopleSayOfAChangedIndicatorStaysWhenAnotherIsReworded_3_9() {
        FrameworkId id = reanchored();
        Relation.Alike alike = new Relation.Alike(A1, A1, LevelMap.SAME);
        done(mother.change(id, new DraftEdit.Mapped(List.of(alike))));
        done(mother.change(
                id,
                new DraftEdit.Reworded(
                        FrameworkMother.anchored(mother.indicator(id, "A2"), 3, "Zegt dit elke week tegen anderen."))));
        assertTrue(mother.draft(id).value().mapping().contains(alike));
        assertEquals(30, mother.draft(id).value().mapping().size());
    }

    @Test
    void everyTextOfTheFrameworkIsReworded_3_9() {
        FrameworkId id = mother.begun(ChangeSize.PATCH);
        Wording words = new Wording(LongText.of("Anders gezegd."), LongText.of("Said otherwise."));
        Set<WordPlace> places =
                FrameworkTexts.of(mother.draft(id).value().content()).keySet();
        places.forEach(place -> done(mother.change(id, new DraftEdit.Worded(place, words))));
        assertEquals(
                Set.of(words),
                Set.copyOf(FrameworkTexts.of(mother.draft(id).value().content()).values()));
        assertEquals(
                DraftRefusal.Plain.UNKNOWN,
                refused(mother.change(id, new DraftEdit.Worded(new WordPlace.OfDomain('Z'), words))));
    }

    @Test
    void aMinorVersionLeavesWhatIsAskedAndWhatLevelsAreCalled_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MINOR);
        Wording words = new Wording(LongText.of("Anders gezegd."), LongText.of("Said otherwise."));
        for (WordPlace place : List.of(
                new WordPlace.OfDomain('A'),
                new WordPlace.OfLevel(Level.CLEAR, false, WordPlace.Word.MEANING),
                new WordPlace.OfUrgent(new Framework.UrgentCode("SP1")),
                new WordPlace.OfList(new CheckItem.Code("IN1"), WordPlace.Word.NAME))) {
            assertEquals(
                    new DraftRefusal.StepTooSmall(Set.of()),
                    refused(mother.change(id, new DraftEdit.Worded(place, words))),
                    place::toString);
        }
        done(mother.change(id, new DraftEdit.Worded(new WordPlace.Head(WordPlace.Word.MEANING), words)));
    }

    @Test
    void anIndicatorIsSplitOrMergedAndTheTableStaysWhole_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        IndicatorCode fourth = new IndicatorCode("B4");
        IndicatorCode third = new IndicatorCode("B3");
        done(mother.change(
                id,
                new DraftEdit.Added(FrameworkMother.as(mother.indicator(id, "B3"), "B4"), Set.of(Group.RELATIONS))));
        Relation split = new Relation.Split(third, List.of(third, fourth));
        done(mother.change(id, new DraftEdit.Mapped(List.of(split))));
        assertTrue(mother.draft(id).value().mapping().contains(split));
        assertEquals(30, mother.draft(id).value().mapping().size());
        done(mother.change(
                id, new DraftEdit.Reworded(FrameworkMother.anchored(mother.indicator(id, "A1"), 3, ANCHOR))));
        assertTrue(mother.draft(id).value().mapping().contains(split), "what people said stays");
        assertInstanceOf(
                DraftRefusal.ByMapping.class,
                refused(mother.change(
                        id,
                        new DraftEdit.Mapped(
                                List.of(new Relation.Split(third, List.of(new IndicatorCode("A2"), fourth)))))),
                "A2 of before would be nowhere");
        done(mother.change(id, new DraftEdit.Mapped(List.of(new Relation.Added(fourth)))));
        assertTrue(mother.draft(id).value().mapping().contains(new Relation.Identical(third, third)));
        done(mother.change(id, new DraftEdit.Withdrawn(new IndicatorCode("C2"))));
        Relation merged =
                new Relation.Merged(List.of(new IndicatorCode("C1"), new IndicatorCode("C2")), new IndicatorCode("C1"));
        done(mother.change(id, new DraftEdit.Mapped(List.of(merged))));
        mother.consulted(id);
        done(mother.settled(id, mother.team.police));
    }
}
