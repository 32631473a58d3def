package nl.casustafel.exchange;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.testkit.Laptop.refusal;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.exchange.Arrival.Standing;
import nl.casustafel.exchange.ExchangeRefusal.Aside;
import nl.casustafel.exchange.ExchangeRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.SubjectId;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.NewAction;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Party;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a dossier that was elsewhere leaves to do at home, and what it never does to what is here.
class ComingBackTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;

    @AfterEach
    void close() {
        both.close();
    }

    /// DEC-7, W-C9: the reporter stayed at home, and the weighing elsewhere made no task here.
    @Test
    void whatWasWeighedElsewhereOwesTheReporterAnAnswerAtHome() {
        Signal signal = home.mother.signals.tested();
        table.takes(home.lends(table, Manner.LENT, signal.id().value()));
        CaseId id = admitted(table, signal);
        home.takes(table.lends(home, Manner.RETURNED, id.value()));
        assertEquals(Set.of(AnswerKind.CLOSING), open(signal));
        done(home.mother.signals.answer.handle(
                home.holder(), signal.id(), AnswerKind.CLOSING, home.mother.signals.phoned()));
        assertEquals(SignalState.ANSWERED, home.reads(signal).signal().state());
        done(home.mother.signals.close.handle(home.holder(), signal.id()));
    }

    @Test
    void theReporterIsAnsweredHereAlsoWhereTheDossierWasGivenForGood() {
        Signal signal = home.mother.signals.tested();
        CaseId id = admitted(home, signal);
        table.takes(home.lends(table, Manner.HANDED_OVER, id.value()));
        done(home.mother.signals.answer.handle(
                home.holder(), signal.id(), AnswerKind.CLOSING, home.mother.signals.phoned()));
        assertEquals(Set.of(), open(signal));
    }

    @Test
    void aRequestForAdviceIsAnsweredWhereItCameIn() {
        done(home.mother.signals.record.handle(
                home.holder(), home.mother.signals.adviceRequest(), List.of(), SignalMother.source()));
        assertEquals(List.of(), home.send.offers(home.holder()));
    }

    /// An action names an owner, a signal, and a case where there is one.
    @Test
    void actionsGoAlongAndComeBack() {
        Signal signal = home.mother.signals.tested();
        CaseId id = admitted(home, signal);
        agreed(home, new ActionOrigin(Optional.of(signal.id()), Optional.empty(), Optional.empty()));
        agreed(home, new ActionOrigin(Optional.empty(), Optional.of(id), Optional.empty()));
        agreed(home, new ActionOrigin(Optional.of(signal.id()), Optional.of(id), Optional.empty()));
        table.takes(home.lends(table, Manner.LENT, id.value()));
        agreed(table, new ActionOrigin(Optional.empty(), Optional.of(id), Optional.empty()));
        byte[] back = table.lends(home, Manner.RETURNED, id.value());
        assertEquals(Standing.BACK, home.looksAt(back).getFirst().standing());
        home.takes(back);
        int actions = home.vault.read(tx -> Sql.of(tx).fetchCount(ACTION_ITEM));
        assertEquals(4, actions);
    }

    private static void agreed(Laptop laptop, ActionOrigin origin) {
        done(new MeetingMother(laptop.vault, laptop.mother.team, laptop.mother.signals)
                .agree.handle(
                        laptop.holder(),
                        new NewAction(
                                origin,
                                ShortText.of("Bellen"),
                                laptop.mother.team.fileHolder.id(),
                                Optional.empty(),
                                laptop.vault.clock.today().plusWeeks(1))));
    }

    /// T-S8: the answer was given while it was away for good; the step is made up for.
    @Test
    void whatWasAnsweredMeanwhileCountsAsAnsweredOnceItIsHere() {
        Signal signal = home.mother.signals.tested();
        CaseId id = admitted(home, signal);
        home.lends(table, Manner.HANDED_OVER, id.value());
        done(home.mother.signals.answer.handle(
                home.holder(), signal.id(), AnswerKind.CLOSING, home.mother.signals.phoned()));
        done(home.recall.handle(home.holder(), id.value()));
        assertEquals(SignalState.ANSWERED, home.reads(signal).signal().state());
    }

    @Test
    void whatLiesAtTheTableHereIsNotReplaced() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        done(home.recall.handle(home.holder(), id));
        done(home.mother.signals.putOnAgenda.handle(home.holder(), signal.id()));
        byte[] back = table.lends(home, Manner.RETURNED, id);
        assertEquals(Standing.AT_TABLE, home.looksAt(back).getFirst().standing());
        assertInstanceOf(
                Aside.class, refusal(home.takeIn.handle(home.holder(), done(home.opens(back)), Map.of(id, true))));
        // Left aside whole, it can be opened again.
        done(home.takeIn.handle(home.holder(), done(home.opens(back)), Map.of(id, false)));
        assertEquals(Standing.AT_TABLE, home.looksAt(back).getFirst().standing());
    }

    @Test
    void aCaseHereIsReplacedByNoOtherCaseOfItsSignal() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        done(home.recall.handle(home.holder(), id));
        admitted(home, signal);
        CaseId there = admitted(table, signal);
        byte[] back = table.lends(home, Manner.RETURNED, there.value());
        assertEquals(Standing.OTHER_CASE, home.looksAt(back).getFirst().standing());
    }

    /// The coordinator takes in what lay at the other table, of whatever municipality.
    @Test
    void oneFileOfTwoMunicipalitiesComesBackThroughTheCoordinator() {
        Signal one = home.mother.signals.tested();
        Signal two = home.mother.signals.tested();
        home.rows(sql -> sql.update(SIGNAL)
                .set(SIGNAL.MUNICIPALITY_ID, home.mother.team.zeedijk.id().value())
                .where(SIGNAL.ID.eq(two.id().value()))
                .execute());
        table.takes(home.lends(table, Manner.LENT, one.id().value()));
        Actor other = TeamMother.as(home.mother.team.otherFileHolder);
        assertEquals(1, home.send.offers(other).size());
        CaseId id = admitted(table, one);
        byte[] back = table.lends(home, Manner.RETURNED, id.value());
        Actor coordinator = TeamMother.as(home.mother.team.coordinator);
        assertEquals(
                Standing.BACK,
                done(home.takeIn.look(coordinator, done(home.opens(back))))
                        .getFirst()
                        .standing());
    }

    /// DEC-5: what is of no municipality yet is nobody's to see on a stick.
    @Test
    void withoutAMunicipalityNobodySeesWhatComes() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        byte[] back = table.lends(home, Manner.RETURNED, id);
        home.rows(sql -> sql.update(SIGNAL)
                .setNull(SIGNAL.MUNICIPALITY_ID)
                .where(SIGNAL.ID.eq(id))
                .execute());
        Actor other = TeamMother.as(home.mother.team.otherFileHolder);
        assertEquals(Plain.NOT_YOUR_MUNICIPALITY, refusal(home.takeIn.look(other, done(home.opens(back)))));
    }

    /// DEC-7: the municipality decides with the receiver who may see the reporter.
    @Test
    void theMunicipalityOfAReportThatCameInHereStays() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        table.rows(sql -> sql.update(SIGNAL)
                .set(SIGNAL.MUNICIPALITY_ID, table.mother.team.zeedijk.id().value())
                .where(SIGNAL.ID.eq(id))
                .execute());
        Actor mover = TeamMother.as(table.mother.team.otherFileHolder);
        byte[] back = table.lendsAs(mover, home, Manner.RETURNED, id);
        assertEquals(
                "Zeedijk",
                home.looksAt(back).getFirst().differences().getFirst().there().orElseThrow().stream()
                        .map(shown -> shown.value().toString())
                        .filter("Zeedijk"::equals)
                        .findFirst()
                        .orElse("not shown"));
        home.takes(back);
        assertEquals(
                Optional.of(home.mother.team.duinrode.id()),
                home.reads(signal).signal().municipality());
    }

    @Test
    void whomItTurnedOutNotToBeAboutIsNotKept() {
        Signal signal = home.mother.signals.tested();
        UUID id = signal.id().value();
        UUID boy = signal.subject().orElseThrow().value();
        table.takes(home.lends(table, Manner.LENT, id));
        table.rows(sql -> {
            sql.update(SIGNAL)
                    .setNull(SIGNAL.SUBJECT_ID)
                    .where(SIGNAL.ID.eq(id))
                    .execute();
            sql.deleteFrom(SUBJECT).where(SUBJECT.ID.eq(boy)).execute();
        });
        home.takes(table.lends(home, Manner.RETURNED, id));
        assertTrue(home.vault
                .read(tx -> home.mother.signals.subjects.find(tx, new SubjectId(boy)))
                .isEmpty());
        assertTrue(home.vault.read(tx -> home.vault.audit.latest(tx, 20)).stream()
                .anyMatch(line -> line.action().value().equals("SUBJECT_REMOVED")));
    }

    /// Two teams this one exchanges with never bear the same letter either: their numbers would meet
    /// here.
    @Test
    void numbersOfThirdTeamsDoNotMeet() {
        try (Laptop third = new Laptop('B')) {
            var card = third.card();
            assertEquals(
                    Plain.SAME_LETTER,
                    refusal(home.compare.handle(home.holder(), card, String.join(" ", card.words()))));
        }
    }

    private Set<AnswerKind> open(Signal signal) {
        return home.vault.read(tx -> home.mother.signals.answers.of(tx, signal.id())).stream()
                .map(versioned -> versioned.value())
                .filter(ReporterAnswer::open)
                .map(ReporterAnswer::kind)
                .filter(kind -> kind == AnswerKind.CLOSING)
                .collect(Collectors.toSet());
    }

    static CaseId admitted(Laptop laptop, Signal signal) {
        WeighingMother mother = laptop.mother;
        done(mother.signals.putOnAgenda.handle(laptop.holder(), signal.id()));
        WeighingId weighing = done(mother.open.handle(laptop.holder(), signal.id(), WeighingManner.TABLE));
        done(mother.save.handle(laptop.holder(), weighing, mother.version(weighing), WeighingMother.FORM));
        mother.rating.rated(weighing);
        done(mother.sign(weighing, Party.POLICE, mother.team.police, Stand.IN_LINE));
        done(mother.sign(weighing, Party.PROSECUTION, mother.team.prosecution, Stand.IN_LINE));
        done(mother.sign(weighing, Party.MAYOR, mother.team.mayor, Stand.IN_LINE));
        return done(mother.admit(weighing, mother.probation()));
    }
}
