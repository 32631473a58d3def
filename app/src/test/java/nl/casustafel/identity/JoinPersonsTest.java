package nl.casustafel.identity;

import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.identity.IdentityRefusal.AtTable;
import nl.casustafel.identity.IdentityRefusal.Rule;
import nl.casustafel.identity.Together.Side;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Joining;
import nl.casustafel.person.Subject;
import nl.casustafel.person.store.JooqCitizenNumbers;
import nl.casustafel.signal.CitizenNumberOfSubject;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.TestState;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TwoReports;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// W-A3: two signals about one person, found by somebody who sees both (DEC-1, DEC-5), taken back at any time.
class JoinPersonsTest {
    private static final Map<PersonField, Side> NOTHING = Map.of();

    private final TestVault vault = new TestVault();
    private final TwoReports two = new TwoReports(vault);
    private final JoinPersons join = two.signals.joinPersons();
    private final PartPersons part = two.signals.partPersons();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void earlierSignalsComeToTheSurfaceOnceJoined_TV10() {
        Signal first = two.first();
        Signal second = two.second();
        assertEquals(Set.of(second.id()), alike(second));
        done(join.handle(two.holder(), two.together(first, second, NOTHING)));
        assertEquals(Set.of(first.id(), second.id()), alike(second));
        assertEquals(Set.of(first.id(), second.id()), alike(first));
        assertEquals("Joesoef al-Chattabi", name(second), "what was reported stays");
    }

    @Test
    void whatIsChosenIsWrittenWithBothAndWhatIsNotStaysWithEach_W_A3() {
        Signal first = two.first();
        Signal second = two.second();
        done(join.handle(
                two.holder(),
                two.together(first, second, Map.of(PersonField.BORN_ON, Side.ONE, PersonField.NAME, Side.OTHER))));
        assertEquals(Optional.of(TwoReports.BORN), two.subject(second.id()).bornOn());
        assertEquals("Joesoef al-Chattabi", name(first));
        done(join.handle(
                two.holder(),
                two.together(first, two.about(two.holder(), two.team.duinrode, SignalMother.boy()), NOTHING)));
        assertEquals("Joesoef al-Chattabi", name(first));
    }

    @Test
    void anEmptyFieldTakesNothingAway() {
        Signal first = two.first();
        Signal second = two.second();
        done(join.handle(two.holder(), two.together(first, second, Map.of(PersonField.BORN_ON, Side.OTHER))));
        assertEquals(Optional.of(TwoReports.BORN), two.subject(first.id()).bornOn());
    }

    @Test
    void takingBackRestoresBothAsTheyWere_W_A3() {
        Signal first = two.first();
        Signal second = two.second();
        Subject one = two.subject(first.id());
        Subject other = two.subject(second.id());
        Joining joining = done(join.handle(
                two.holder(),
                two.together(first, second, Map.of(PersonField.BORN_ON, Side.ONE, PersonField.NAME, Side.OTHER))));
        assertEquals(0, done(part.handle(two.holder(), second.id(), joining.id())));
        assertEquals(one, two.subject(first.id()));
        assertEquals(other, two.subject(second.id()));
        assertEquals(Set.of(second.id()), alike(second));
        assertEquals(List.of(), two.person(two.holder(), first).joinings());
    }

    @Test
    void takingBackLeavesWhatWasChangedSinceAndTellsSo() {
        Signal first = two.first();
        Signal second = two.second();
        Joining joining =
                done(join.handle(two.holder(), two.together(first, second, Map.of(PersonField.NAME, Side.ONE))));
        Subject renamed = new Subject(
                second.subject().orElseThrow(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of("Youssef Khattabi")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SignalEntry entry = two.entry(two.team.duinrode, renamed);
        done(two.signals.amend.handle(two.holder(), second.id(), 1, entry, Optional.empty()));
        assertEquals(1, done(part.handle(two.holder(), second.id(), joining.id())));
        assertEquals("Youssef Khattabi", name(second));
        assertEquals(Set.of(second.id()), alike(second));
    }

    @Test
    void aWrongJoiningIsTakenBackAlsoWhileItLiesAtTheTable_T_S3() {
        Signal first = two.first();
        Signal second = two.second();
        Joining joining =
                done(join.handle(two.holder(), two.together(first, second, Map.of(PersonField.NAME, Side.ONE))));
        onAgenda(second);
        assertEquals(1, done(part.handle(two.holder(), first.id(), joining.id())));
        assertEquals("Youssef el Khattabi", name(second), "what is fixed stays");
        assertEquals(Set.of(first.id()), alike(first));
    }

    @Test
    void whatRestsOnItIsTakenBackFirst_W_A3() {
        Signal first = two.first();
        Signal second = two.second();
        Signal third = two.second();
        Joining early = done(join.handle(two.holder(), two.together(first, second, NOTHING)));
        Joining late = done(join.handle(two.holder(), two.together(second, third, NOTHING)));
        assertEquals(Set.of(first.id(), second.id(), third.id()), alike(third));
        assertEquals(Outcome.refused(Rule.LATER_FIRST), part.handle(two.holder(), first.id(), early.id()));
        done(part.handle(two.holder(), first.id(), late.id()));
        assertEquals(Set.of(first.id(), second.id()), alike(first));
        done(part.handle(two.holder(), first.id(), early.id()));
        assertEquals(Set.of(first.id()), alike(first));
    }

    @Test
    void whoDoesNotSeeBothJoinsNobodyAndPartsNobody_DEC_5() {
        Signal first = two.first();
        Signal away = two.about(two.other(), two.team.zeedijk, TwoReports.called("Youssef Khattabi", Optional.empty()));
        Together asked = two.together(first, away, NOTHING);
        assertEquals(Outcome.refused(Rule.NOT_FOUND), join.handle(two.holder(), asked));
        assertEquals(Outcome.refused(Rule.NOT_FOUND), join.handle(two.other(), asked));
        Joining joining = done(join.handle(two.holder(), two.together(first, two.second(), NOTHING)));
        assertEquals(Outcome.refused(Rule.NOT_FOUND), part.handle(two.other(), first.id(), joining.id()));
        Actor none = new Actor(PersonId.fresh(), Set.of());
        assertEquals(Outcome.refused(Rule.NOT_ALLOWED), join.handle(none, asked));
        assertEquals(
                Outcome.refused(Rule.NOT_ALLOWED),
                join.handle(TeamMother.as(two.team.coordinator), asked),
                "records, never decides (DEC-10)");
    }

    /// One subject of two signals does not come about here, but in a store of another team it may.
    @Test
    void whatOthersReadUnseenIsNotPutRight_DEC_5() {
        Signal first = two.first();
        Signal second = two.second();
        Signal hidden = two.about(two.other(), two.team.zeedijk, SignalMother.boy());
        vault.transactor().write(two.holder(), Purpose.EXCHANGE, tx -> {
            tx.audit(IdentityAction.PERSONS_JOINED, hidden.id());
            return Outcome.<Integer, Refusal>done(Sql.of(tx)
                    .update(SIGNAL)
                    .set(SIGNAL.SUBJECT_ID, first.subject().orElseThrow().value())
                    .setNull(SIGNAL.MUNICIPALITY_ID)
                    .where(SIGNAL.ID.eq(hidden.id().value()))
                    .execute());
        });
        assertEquals(
                Outcome.refused(Rule.NOT_ALL_SEEN),
                join.handle(two.holder(), two.together(first, second, Map.of(PersonField.NAME, Side.OTHER))));
        done(join.handle(two.holder(), two.together(first, second, NOTHING)));
    }

    /// What one signal says of a person is not changed for those who read the other alone.
    @Test
    void joiningTellsNobodyWhatTheyDidNotSeeBefore_DEC_1() {
        Signal first = two.first();
        Signal second = two.signals.moved(onAgenda(two.second()), SignalTransition.BEGIN_WEIGHING);
        done(join.handle(two.holder(), two.together(first, second, NOTHING)));
        Actor police = TeamMother.as(two.team.police);
        assertEquals(Set.of(second.id()), alike(police, second));
        assertEquals(List.of(), two.person(police, second).others());
        assertEquals(List.of(), two.person(police, second).joinings());
    }

    @Test
    void whatLiesAtTheTableIsNotPutRight_T_S3() {
        Signal first = two.first();
        Signal second = onAgenda(two.second());
        assertEquals(
                Outcome.refused(new AtTable(second.number())),
                join.handle(two.holder(), two.together(first, second, Map.of(PersonField.NAME, Side.ONE))));
        done(join.handle(two.holder(), two.together(first, second, Map.of(PersonField.NAME, Side.OTHER))));
        assertEquals("Joesoef al-Chattabi", name(first), "the other one may be");
    }

    @Test
    void anUnnamedSubjectIsJoinedAndStaysUnnamedAtTheTable_DEC_13() {
        Signal boy = onAgenda(two.about(two.holder(), two.team.duinrode, SignalMother.boy()));
        Signal first = two.first();
        done(join.handle(two.holder(), two.together(first, boy, NOTHING)));
        assertEquals(Optional.empty(), two.subject(boy.id()).name());
        assertEquals(Set.of(first.id(), boy.id()), alike(boy));
    }

    @Test
    void twoDifferentNumbersAreTwoPeople_W_D9() {
        Signal first = two.first();
        Signal second = two.second();
        JooqCitizenNumbers numbers = new JooqCitizenNumbers();
        CitizenNumberOfSubject keep = new CitizenNumberOfSubject(vault.transactor(), two.signals.signals, numbers);
        done(keep.keep(two.holder(), first.id(), Optional.of(new CitizenNumber("111222333"))));
        done(keep.keep(two.holder(), second.id(), Optional.of(new CitizenNumber("123456782"))));
        assertEquals(
                Outcome.refused(Rule.NUMBERS_DIFFER), join.handle(two.holder(), two.together(first, second, NOTHING)));
        Signal third = two.second();
        done(join.handle(two.holder(), two.together(second, third, NOTHING)));
        assertEquals(
                Outcome.refused(Rule.NUMBERS_DIFFER),
                join.handle(two.holder(), two.together(first, third, NOTHING)),
                "nor by way of a third");
        done(keep.keep(two.holder(), second.id(), Optional.empty()));
        done(join.handle(two.holder(), two.together(first, second, NOTHING)));
        assertEquals(
                Optional.empty(),
                vault.read(tx -> numbers.find(tx, second.subject().orElseThrow())),
                "a number stays where it was given");
    }

    @Test
    void twoOfOnePersonAreNotJoinedTwice() {
        Signal first = two.first();
        Signal second = two.second();
        done(join.handle(two.holder(), two.together(first, second, NOTHING)));
        assertEquals(
                Outcome.refused(Rule.JOINED_ALREADY), join.handle(two.holder(), two.together(second, first, NOTHING)));
    }

    @Test
    void theLogSaysOfWhichSignalsAndNeverWho_BIO2_8_15_01() {
        Signal first = two.first();
        Signal second = two.second();
        long before = vault.read(vault.audit::head).seq();
        Joining joining =
                done(join.handle(two.holder(), two.together(first, second, Map.of(PersonField.NAME, Side.ONE))));
        done(part.handle(two.holder(), first.id(), joining.id()));
        assertEquals(
                List.of(
                        "SUBJECT_PUT_RIGHT " + second.id().value(),
                        "PERSONS_JOINED " + second.id().value(),
                        "SUBJECT_PUT_RIGHT " + second.id().value(),
                        "JOINING_TAKEN_BACK " + first.id().value()),
                vault.read(tx -> vault.audit.latest(tx, 9)).reversed().stream()
                        .filter(row -> row.seq() > before)
                        .map(row -> row.action().value() + " " + row.object())
                        .toList());
    }

    @Test
    void destroyingOneLeavesTheOtherAndTakesWhatTakingBackNeeds_W_G6() {
        RetentionMother ending = new RetentionMother(vault, two.team, two.signals);
        Signal first = ending.withdrawn();
        Signal second = two.second();
        done(join.handle(two.holder(), two.together(first, second, Map.of(PersonField.NAME, Side.OTHER))));
        done(ending.destroy(first.id()));
        assertEquals("Joesoef al-Chattabi", name(second));
        assertEquals(List.of(), two.person(two.holder(), second).joinings());
        assertEquals(Set.of(second.id()), alike(second));
        assertTrue(
                vault.read(tx -> two.signals.subjects.find(tx, first.subject().orElseThrow()))
                        .isEmpty());
    }

    private Signal onAgenda(Signal signal) {
        done(two.signals.testFacts.handle(
                two.holder(),
                signal.id(),
                vault.read(tx -> two.signals.signals.facts(tx, signal.id())).stream()
                        .collect(Collectors.toMap(Fact::id, _ -> TestState.CHECKED))));
        return done(two.signals.putOnAgenda.handle(two.holder(), signal.id()));
    }

    private Set<SignalId> alike(Signal signal) {
        return alike(two.holder(), signal);
    }

    private Set<SignalId> alike(Actor actor, Signal signal) {
        Subject subject = two.subject(signal.id());
        return vault.read(tx -> two.signals.reads.alike(tx, actor, subject)).stream()
                .map(EarlierSignal::id)
                .collect(Collectors.toSet());
    }

    private String name(Signal signal) {
        return two.subject(signal.id()).name().orElseThrow().value();
    }
}
