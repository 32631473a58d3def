package nl.casustafel.rules;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.person.SubjectId;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.Findings;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.weighing.WeighingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is over is shielded (WPGA art. 6(3)): the case, the signal it came from with its weighing and
/// reporter, and whatever hangs from them.
class ShieldedTest {
    /// A meeting is the team's, and of its agenda only ids are there; certificates and the register name by
    /// number.
    private static final Set<String> OF_THE_TEAM = Set.of("MeetingReads.open", "MeetingReads.again");

    /// What is over has to be destroyed by somebody, who sees its number and its days (T-C9).
    private static final Set<String> OF_ITS_END = Set.of("TermReads.all", "TermReads.of", "TermReads.mine");

    private final TestVault vault = new TestVault();
    private final AllReads all = new AllReads(vault);
    private final CaseId over = (CaseId) all.of(CaseId.class);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aCaseThatIsOverIsSeenByNobodyAnywhere_T_C8_W_E3() {
        Set<UUID> shielded = Stream.of(
                        CaseId.class,
                        SignalId.class,
                        WeighingId.class,
                        AssessmentId.class,
                        SubjectId.class,
                        AgendaItem.Key.class)
                .map(type -> ((Id) all.of(type)).value())
                .collect(Collectors.toSet());
        assertNotEquals(Set.of(), told(all.held.chair(), shielded), "the test looks at something");
        close(over);
        for (TeamPerson person : vault.read(all.held.team.team::people)) {
            assertEquals(
                    Set.of(),
                    beside(told(TeamMother.as(person), shielded)),
                    person.roles().toString());
        }
    }

    @Test
    void whoSeesToItsEndSeesNumberAndDaysAndNothingOfAnybody_T_C9() {
        Actor holder = TeamMother.as(all.held.team.fileHolder);
        assertTrue(kept(holder).calledBy().isPresent(), "the test looks at something");
        close(over);
        KeptCase kept = kept(holder);
        assertEquals(Optional.empty(), kept.calledBy());
        assertEquals(List.of(), kept.extensions(), "an extension is reasoned in words");
        assertEquals("2026-A-002", kept.number().text());
    }

    private static Set<String> beside(Set<String> told) {
        return told.stream().filter(name -> !OF_ITS_END.contains(name)).collect(Collectors.toSet());
    }

    private KeptCase kept(Actor actor) {
        return vault.read(tx -> all.ending.terms.mine(tx, actor, over)).orElseThrow();
    }

    @Test
    void thePaletteDoesNotFindWhatIsOver_T_C8() {
        FindAnything find = new FindAnything(
                vault.transactor(),
                all.held.weigh.signals.reads,
                all.held.weigh.cases,
                all.held.mother.reads,
                all.held.team.team);
        close(over);
        for (TeamPerson person : vault.read(all.held.team.team::people)) {
            for (String typed : List.of("2026-A-002", "nummer 123456782")) {
                assertEquals(new Findings(0, List.of()), find.find(TeamMother.as(person), typed), typed);
            }
        }
    }

    private void close(CaseId id) {
        for (CaseTransition way : List.of(CaseTransition.PROPOSE_END, CaseTransition.CLOSE)) {
            done(vault.transactor()
                    .<CaseId, CaseRefusal>write(
                            all.held.chair(),
                            Purpose.RUN_CASE,
                            tx -> all.held.weigh.proceed.within(tx, all.held.chair(), id, way, CaseStep.Words.NONE)));
        }
    }

    /// The reads that name one of these, or answer at all to being asked for one.
    private Set<String> told(Actor actor, Set<UUID> shielded) {
        return AllReads.reads()
                .filter(read -> !OF_THE_TEAM.contains(AllReads.name(read)))
                .filter(read -> {
                    Object answer = all.answer(read, actor);
                    boolean asked = Stream.of(read.getParameterTypes())
                            .anyMatch(type -> Id.class.isAssignableFrom(type) && shielded.contains(id(type)));
                    return (asked && !Nothing.is(answer))
                            || ids(answer).stream().anyMatch(shielded::contains);
                })
                .map(AllReads::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private UUID id(Class<?> type) {
        return ((Id) all.of(type)).value();
    }

    /// Every id in it, however deep.
    private static Set<UUID> ids(Object answer) {
        Set<UUID> found = new HashSet<>();
        collect(answer, found);
        return found;
    }

    private static void collect(Object part, Set<UUID> found) {
        switch (part) {
            case UUID id -> found.add(id);
            case Optional<?> one -> one.ifPresent(inside -> collect(inside, found));
            case Collection<?> many -> many.forEach(inside -> collect(inside, found));
            case Map<?, ?> pairs ->
                pairs.forEach((key, value) -> {
                    collect(key, found);
                    collect(value, found);
                });
            case Record whole ->
                Stream.of(whole.getClass().getRecordComponents())
                        .forEach(component -> collect(read(whole, component), found));
            default -> {}
        }
    }

    private static Object read(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
