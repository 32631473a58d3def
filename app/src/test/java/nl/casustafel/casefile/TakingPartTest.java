package nl.casustafel.casefile;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.person.Subject;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Strand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who takes part in a case, on whose word, and who sees it (law 1.13, section 2 B, C8, M).
class TakingPartTest {
    private static final LongText WORDS = LongText.of("Kent het gezin en begeleidt hem op school.");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final Actor holder = table.recorder();
    private final CaseId id = table.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_c8_theThreeDesignateAFurtherParticipantAndEndIt() {
        Designation police = new Designation(table.team.policeForce.id(), Optional.of(table.team.police.id()));
        Map<Party, SignatureProof> two = new EnumMap<>(table.life.signed());
        two.remove(Party.MAYOR);
        Refused.with(new CaseRefusal.NotSigned(Party.MAYOR), table.life.designate.add(holder, id, police, two));
        assertEquals("REFUSED W-C8", table.log().getFirst());
        two.put(Party.MAYOR, WeighingMother.signature(table.team.police));
        Refused.with(new CaseRefusal.NotSigned(Party.MAYOR), table.life.designate.add(holder, id, police, two));
        done(table.life.designate.add(holder, id, police, table.life.signed()));
        Refused.with(Plain.ALREADY_DESIGNATED, table.life.designate.add(holder, id, police, table.life.signed()));
        assertEquals(2, table.life.file(id).participants().size());
        Actor probation = TeamMother.as(table.team.participant);
        assertTrue(sees(probation));
        Participant.Key ended = of(probation);
        vault.time.forward(Duration.ofDays(2));
        done(table.life.designate.end(holder, id, ended, table.life.signed()));
        assertFalse(sees(probation), "need to know ended");
        assertTrue(vault.read(tx -> table.cases.list(tx, probation)).isEmpty());
        assertEquals(1, table.life.file(id).participants().size());
        assertEquals(
                Optional.of(vault.clock.today()),
                vault.read(tx -> table.cases.designations(tx, holder, id)).stream()
                        .filter(one -> one.id().equals(ended))
                        .findFirst()
                        .flatMap(Participant::endedOn));
        Refused.with(
                Plain.LAST_PARTICIPANT,
                table.life.designate.end(
                        holder,
                        id,
                        table.life.file(id).participants().getFirst().id(),
                        table.life.signed()));
    }

    @Test
    void w_b2_aSchoolIsDesignatedByNobody() {
        Designation school = new Designation(table.team.school.id(), Optional.empty());
        Refused.with(
                new CaseRefusal.NotStanding(table.team.school.name()),
                table.life.designate.add(holder, id, school, table.life.signed()));
    }

    @Test
    void w_b3_aThirdPartyComesInByThreeSignaturesWithConditionsScopeAndEnd() {
        ThirdParty.Terms terms = terms(vault.clock.today().plusMonths(3), signedToday());
        Refused.by("W-C8", table.life.invite.handle(holder, id, terms, Map.of()));
        Refused.by(
                "W-B3",
                table.life.invite.handle(
                        holder, id, terms(vault.clock.today().minusDays(1), signedToday()), table.life.signed()));
        Refused.by(
                "W-B3",
                table.life.invite.handle(
                        holder, id, terms(vault.clock.today().plusMonths(13), signedToday()), table.life.signed()));
        ThirdParty.Key school = done(table.life.invite.handle(holder, id, terms, table.life.signed()));
        ThirdParty kept = parties().getFirst();
        assertEquals(terms, kept.terms());
        assertTrue(kept.takesPartOn(terms.until()));
        assertFalse(kept.takesPartOn(terms.until().plusDays(1)));
        done(table.life.invite.end(holder, id, school));
        assertFalse(parties().getFirst().takesPartOn(vault.clock.today()));
        Refused.with(Plain.UNKNOWN, table.life.invite.end(holder, id, school));
    }

    @Test
    void w_b5_aThirdPartyIsNobodyInTheTeam() {
        int people = vault.read(table.team.team::people).size();
        done(table.life.invite.handle(
                holder, id, terms(vault.clock.today().plusMonths(3), signedToday()), table.life.signed()));
        assertEquals(people, vault.read(table.team.team::people).size());
    }

    @Test
    void w_b6_theSecrecyStatementIsSignedOrItIsSaidWhyNot() {
        LocalDate until = vault.clock.today().plusMonths(3);
        ThirdParty.Secrecy nothing = new ThirdParty.Secrecy(Optional.empty(), Optional.empty());
        Refused.by("W-B6", table.life.invite.handle(holder, id, terms(until, nothing), table.life.signed()));
        ThirdParty.Secrecy later = new ThirdParty.Secrecy(Optional.empty(), Optional.of(WORDS));
        done(table.life.invite.handle(holder, id, terms(until, later), table.life.signed()));
        ThirdParty.Key open = parties().getFirst().id();
        Refused.with(
                Plain.SECRECY_FUTURE,
                table.life.invite.secrecySigned(
                        holder, id, open, vault.clock.today().plusDays(1)));
        done(table.life.invite.secrecySigned(holder, id, open, vault.clock.today()));
        assertEquals(signedToday(), parties().getFirst().terms().secrecy());
        assertEquals("SECRECY_SIGNED DONE", table.log().getFirst());
        CaseId wgs = wgs();
        Refused.with(
                Plain.SECRECY_UNDER_WGS,
                table.life.invite.handle(holder, wgs, terms(until, later), table.life.signed()));
        done(table.life.invite.handle(holder, wgs, terms(until, signedToday()), table.life.signed()));
    }

    @Test
    void w_c8_underTheWgsTwoParticipantsDecideAndNoMandateIsAsked() {
        CaseId wgs = wgs();
        Designation police = new Designation(table.team.policeForce.id(), Optional.of(table.team.police.id()));
        SignatureProof probation = WeighingMother.signature(table.team.participant);
        Refused.with(
                Plain.TWO_SIGN_UNDER_WGS,
                table.life.designate.add(holder, wgs, police, Map.of(Party.POLICE, probation)));
        done(table.life.designate.add(
                holder,
                wgs,
                police,
                Map.of(Party.POLICE, probation, Party.MAYOR, WeighingMother.signature(table.team.prosecution))));
    }

    @Test
    void w_m3_ofAMinorItIsAskedBeforeInterventionsAreJudgedNecessary() {
        CaseId minor = taken(LocalDate.of(2011, 6, 1), CasePhase.IN_ANALYSIS, Regime.WPGA);
        Refused.by("W-M3", table.life.judge.necessary(holder, minor, WORDS, WORDS));
        Refused.with(Plain.PARENTS_WHY, table.life.minor.handle(holder, minor, notes(false, Optional.empty())));
        Refused.with(Plain.NO_REPRESENTATIVE, table.life.minor.handle(holder, minor, notes(true, Optional.empty())));
        NoteMinor.Notes whole = notes(true, Optional.of(ShortText.of("zijn moeder")));
        done(table.life.minor.handle(holder, minor, whole));
        MinorNotes kept = vault.read(tx -> table.cases.takingPart(tx, holder, minor))
                .flatMap(TakingPart::minor)
                .orElseThrow();
        assertEquals(whole.board(), kept.board());
        done(table.life.judge.necessary(holder, minor, WORDS, WORDS));
        CaseId seventeen = taken(LocalDate.of(2009, 1, 1), CasePhase.IN_ANALYSIS, Regime.WPGA);
        done(table.life.minor.handle(holder, seventeen, notes(true, Optional.empty())));
    }

    @Test
    void w_m3_whoIsOnlySaidToBeAMinorIsAskedAboutToo() {
        CaseId said = taken(Optional.empty(), Optional.of(SaidMinor.YES), CasePhase.IN_ANALYSIS, Regime.WPGA);
        Refused.by("W-M3", table.life.judge.necessary(holder, said, WORDS, WORDS));
        done(table.life.minor.handle(holder, said, notes(true, Optional.empty())));
        done(table.life.judge.necessary(holder, said, WORDS, WORDS));
        CaseId grown = taken(Optional.empty(), Optional.of(SaidMinor.NO), CasePhase.IN_ANALYSIS, Regime.WPGA);
        done(table.life.judge.necessary(holder, grown, WORDS, WORDS));
    }

    @Test
    void aCaseIsDirectedBySomebodyWhoSeesIt() {
        Refused.with(
                Plain.DIRECTOR_SEES_IT_NOT,
                table.life.direct.handle(holder, id, Optional.of(table.team.otherFileHolder.id())));
        done(table.life.direct.handle(holder, id, Optional.of(table.team.participant.id())));
        assertEquals(
                Optional.of(table.team.participant.id()),
                vault.read(tx -> table.cases.takingPart(tx, holder, id)).flatMap(TakingPart::director));
    }

    @Test
    void t_c8_theReviewAloneOpensACaseThatIsOverAndSaysWhy() {
        table.life.invite(id);
        done(table.life.begin.handle(holder, id));
        done(table.life.judge.nothingFound(holder, id, WORDS));
        Actor review = TestVault.actor(Role.LAWFULNESS_REVIEW);
        assertEquals(List.of(), table.life.inspect.list(holder));
        Refused.with(Plain.UNKNOWN, table.life.inspect.handle(holder, id, WORDS));
        ClosedCase.Line line = table.life.inspect.list(review).getFirst();
        assertEquals(Optional.of(vault.clock.today()), line.keepUntil());
        ClosedCase seen = done(table.life.inspect.handle(review, id, WORDS));
        assertEquals(List.of(table.team.probationOffice.name()), seen.organisations());
        assertEquals(3, seen.steps().size());
        assertEquals("CLOSED_CASE_INSPECTED DONE", table.log().getFirst());
    }

    private CaseId wgs() {
        return taken(LocalDate.of(1990, 1, 1), CasePhase.IN_EXECUTION, Regime.WGS);
    }

    private CaseId taken(LocalDate born, CasePhase phase, Regime regime) {
        return taken(Optional.of(born), Optional.empty(), phase, regime);
    }

    private CaseId taken(Optional<LocalDate> born, Optional<SaidMinor> said, CasePhase phase, Regime regime) {
        RunningMother running = new RunningMother(table);
        var entry = running.entry();
        var subject = entry.subject();
        return done(running.takeOver.handle(
                        holder,
                        new TakeOverCase.Entry(
                                new Subject(
                                                subject.id(),
                                                subject.kind(),
                                                subject.name(),
                                                Optional.empty(),
                                                born,
                                                subject.residence())
                                        .said(said),
                                entry.municipality(),
                                entry.decidedOn(),
                                new TakeOverCase.Standing(regime, phase, Strand.UNKNOWN),
                                entry.reviewOn(),
                                Optional.empty(),
                                entry.participants()),
                        Optional.empty()))
                .id();
    }

    private static NoteMinor.Notes notes(boolean informed, Optional<ShortText> representative) {
        return new NoteMinor.Notes(
                LongText.of("Beide ouders."),
                new MinorNotes.Parents(
                        informed ? MinorNotes.Parents.Informed.YES : MinorNotes.Parents.Informed.NO, Optional.empty()),
                new MinorNotes.Board(Optional.of(LocalDate.of(2026, 3, 1)), LongText.of("Denkt mee.")),
                ShortText.of("Strandcollege"),
                representative);
    }

    private ThirdParty.Secrecy signedToday() {
        return new ThirdParty.Secrecy(Optional.of(vault.clock.today()), Optional.empty());
    }

    private static ThirdParty.Terms terms(LocalDate until, ThirdParty.Secrecy secrecy) {
        return new ThirdParty.Terms(
                ShortText.of("Strandcollege"),
                Optional.of(ShortText.of("zijn mentor")),
                WORDS,
                LongText.of("Begeleidt leerlingen van de school."),
                LongText.of("De afspraken over school."),
                until,
                secrecy);
    }

    private List<ThirdParty> parties() {
        return vault.read(tx -> table.cases.takingPart(tx, holder, id))
                .orElseThrow()
                .thirdParties();
    }

    private boolean sees(Actor actor) {
        return vault.read(tx -> table.cases.again(tx, actor, id)).isPresent();
    }

    private Participant.Key of(Actor actor) {
        return table.life.file(id).participants().stream()
                .filter(one -> one.person().equals(Optional.of(actor.person())))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
