package nl.casustafel.minutes;

import static nl.casustafel.testkit.DossierMother.only;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.referral.ComposeAssessment;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.TableOfFour;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What was brought under a condition keeps it wherever a level that rests on it is printed (W-D1, law 1.8).
class ConditionsOnTheWayOutTest {
    private static final String FREE = "vuurtoren";
    private static final List<String> KEPT = List.of("kroonluchter", "paardenbloem", "zilvervloot");

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final JudgementMother judging = new JudgementMother(held.weigh);
    private final DossierMother dossier = new DossierMother(held.weigh);
    private final CaseId caseFile =
            vault.read(tx -> held.weigh.cases.list(tx, held.chair())).getFirst().id();
    private final AssessmentId assessed = assessed();

    @AfterEach
    void close() {
        vault.close();
    }

    /// Its levels rest on every fact there is.
    private AssessmentId assessed() {
        bring(FREE, Conditions.NONE);
        bring(KEPT.getFirst(), only(Restriction.NOT_ONWARD));
        bring(KEPT.get(1), only(Restriction.SPOKEN_ONLY));
        bring(
                KEPT.getLast(),
                new Conditions(
                        Optional.of(Restriction.NONE),
                        Optional.of(vault.clock.today().plusDays(5))));
        AssessmentId id = TableOfFour.judged(judging, caseFile);
        done(judging.agree.handle(judging.holder(), id, judging.version(id)));
        return id;
    }

    private void bring(String mark, Conditions conditions) {
        dossier.brought(caseFile, dossier.said("Over " + mark, held.team.policeForce, DataCategory.POLICE, conditions));
    }

    private void isKept(String said) {
        assertTrue(said.contains(FREE), said);
        KEPT.forEach(mark -> assertFalse(said.contains(mark), said));
        assertTrue(said.contains("3 feiten die in het dossier staan en hier niet te zien zijn"), said);
    }

    @Test
    void aLevelRestsOnWhatParticipantsBroughtAsOnTheSignal_3_2() {
        assertEquals(5, judging.facts(assessed).size());
        assertTrue(judging.read(assessed).content().ratings().values().stream()
                .anyMatch(typed -> typed.cited()
                        .facts()
                        .containsAll(
                                judging.facts(assessed).stream().map(Fact::id).collect(Collectors.toSet()))));
    }

    @Test
    void inTheMinutes_W_D1() {
        Meeting.Key meeting = held.mother.meeting();
        AgendaItem.Key item = done(held.mother.putCase.handle(held.chair(), meeting, caseFile, 15));
        done(held.mother.open.handle(held.chair(), meeting));
        vault.read(tx -> held.mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(held.mother.tick.handle(held.chair(), item, asked.id(), TickAttendance.Tick.PRESENT)));
        done(held.mother.openItem.handle(held.chair(), item));
        done(held.mother.closeItem.handle(held.chair(), item, List.of()));
        MinutesDocument document = done(held.compose.handle(held.chair(), meeting, MinutesStatus.CONCEPT));
        isKept(CanonicalText.of(document.header(), document.sheets().getFirst()).text());
    }

    @Test
    void inTheAssessmentOnPaper_W_D1() {
        ComposeAssessment compose = new ComposeAssessment(
                vault.transactor(),
                new ComposeAssessment.Sources(
                        judging.reads,
                        HeldFrameworks.only(judging.framework),
                        held.weigh.cases,
                        held.weigh.grounds,
                        held.weigh.signals.referrals,
                        held.team.team),
                Texts.strict(Language.NL),
                vault.clock);
        isKept(done(compose.handle(
                        judging.holder(),
                        assessed,
                        new ComposeAssessment.Wish(
                                ShortText.of("Reclassering"), ShortText.of("Plan"), ShortText.of("WPGA art. 6 lid 1"))))
                .letter()
                .parts()
                .stream()
                .flatMap(LetterPart::texts)
                .collect(Collectors.joining("\n")));
    }

    @Test
    void inWhatIsFound_1_8() {
        List<String> found = Stream.concat(Stream.of(FREE), KEPT.stream())
                .filter(mark -> !vault.read(tx -> held.weigh.factReads.said(tx, held.chair(), ShortText.of(mark), 9))
                        .isEmpty())
                .toList();
        assertEquals(List.of(FREE, KEPT.getFirst(), KEPT.get(1)), found, "under embargo it is not found");
    }
}
