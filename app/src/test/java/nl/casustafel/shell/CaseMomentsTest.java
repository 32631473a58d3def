package nl.casustafel.shell;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.NewCaseFact;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.FlaggedMoments;
import nl.casustafel.plan.FollowMeasure;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.FlagMoment;
import nl.casustafel.timeline.KeepCatalyst;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;
import nl.casustafel.timeline.MomentRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What stands on the timeline of a case, for whom, and what of it goes into the minutes.
class CaseMomentsTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final DossierMother dossier = new DossierMother(table);
    private final CaseId caseFile = table.analysed();
    private final Stores stores = new Stores(vault.clock, UUID::randomUUID);
    private final CaseMoments moments = new CaseMoments(stores, vault.clock, Texts.strict(Language.NL));
    private final FlagMoment flag =
            new FlagMoment(vault.transactor(), stores.timeline, moments, table.proceed, vault.clock);
    private final KeepCatalyst catalysts = new KeepCatalyst(vault.transactor(), stores.timeline);
    private final Actor holder = table.recorder();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void allThatHappenedStandsOnOneLine() {
        new PlanMother(table).agreed(caseFile);
        dossier.brought(caseFile, dossier.said("Was er weer.", table.team.policeForce));
        FollowMeasure follow = new FollowMeasure(vault.transactor(), stores.measures, table.proceed, vault.clock);
        done(follow.propose(holder, caseFile, MeasureKind.REPORTING_DUTY, LongText.of("Omdat.")));
        done(catalysts.add(holder, ShortText.of("Onrust"), vault.clock.today().minusDays(9), Optional.empty()));
        assertEquals(
                Set.of(
                        MomentKind.FACT,
                        MomentKind.SIGNAL,
                        MomentKind.PHASE,
                        MomentKind.PLAN,
                        MomentKind.MEASURE,
                        MomentKind.CATALYST),
                all(holder).stream().map(Moment::kind).collect(Collectors.toSet()));
    }

    @Test
    void dec_5_whoMayNotSeeTheCaseSeesNothingOfIt() {
        assertFalse(all(holder).isEmpty());
        assertEquals(List.of(), all(TeamMother.as(table.team.otherFileHolder)));
        assertEquals(List.of(), all(TeamMother.as(table.team.powerless)));
    }

    @Test
    void law_1_8_whatIsUnderEmbargoStandsThereForWhoBroughtItAlone() {
        LocalDate later = vault.clock.today().plusDays(5);
        brought(new Conditions(Optional.of(Restriction.NONE), Optional.of(later)));
        assertEquals(Optional.empty(), said(holder));
        assertTrue(said(TeamMother.as(table.team.police)).isPresent());
        vault.time.forward(Duration.ofDays(6));
        assertTrue(said(holder).isPresent());
    }

    @Test
    void w_d1_whatMayNotGoOnIsNotMarkedForTheMinutes() {
        brought(new Conditions(Optional.of(Restriction.NOT_ONWARD), Optional.empty()));
        assertEquals(
                MomentRefusal.Plain.NOT_ON_PAPER,
                refusal(flag.flag(holder, caseFile, said(holder).orElseThrow().mark())));
        assertEquals("REFUSED W-D1", table.log().getFirst());
        assertEquals(List.of(), flagged());
    }

    @Test
    void whatIsMarkedGoesIntoTheMinutesUntilItIsTakenBack() {
        brought(Conditions.NONE);
        Moment.Mark mark = said(holder).orElseThrow().mark();
        done(flag.flag(holder, caseFile, mark));
        done(flag.flag(holder, caseFile, mark));
        assertEquals(
                List.of(LongText.of("Was er weer.")),
                flagged().stream().map(FlaggedMoments.Said::words).toList());
        done(flag.unflag(holder, caseFile, mark));
        assertEquals(List.of(), flagged());
        assertEquals(MomentRefusal.Plain.UNKNOWN, refusal(flag.unflag(holder, caseFile, mark)));
    }

    @Test
    void w_c8_whoMayNotSeeTheCaseMarksNothing() {
        Moment.Mark mark = all(holder).getFirst().mark();
        for (Actor actor : List.of(TeamMother.as(table.team.otherFileHolder), TeamMother.as(table.team.powerless))) {
            refusal(flag.flag(actor, caseFile, mark));
            refusal(flag.unflag(actor, caseFile, mark));
        }
        assertEquals(
                MomentRefusal.Plain.NOT_YOURS,
                refusal(catalysts.add(
                        TeamMother.as(table.team.powerless),
                        ShortText.of("Onrust"),
                        vault.clock.today(),
                        Optional.empty())));
    }

    @Test
    void aCatalystEndsAfterItBeginsAndIsTakenOff() {
        LocalDate today = vault.clock.today();
        assertEquals(
                MomentRefusal.Plain.PERIOD_BACKWARDS,
                refusal(catalysts.add(holder, ShortText.of("Onrust"), today, Optional.of(today.minusDays(1)))));
        var made = done(catalysts.add(holder, ShortText.of("Onrust"), today, Optional.of(today)));
        done(catalysts.drop(holder, made.id()));
        assertEquals(MomentRefusal.Plain.UNKNOWN, refusal(catalysts.drop(holder, made.id())));
        assertTrue(all(holder).stream().noneMatch(moment -> moment.kind() == MomentKind.CATALYST));
    }

    private void brought(Conditions conditions) {
        NewCaseFact fact = dossier.said("Was er weer.", table.team.policeForce, DataCategory.PLAN, conditions);
        dossier.brought(caseFile, fact);
    }

    private Optional<Moment> said(Actor actor) {
        return all(actor).stream()
                .filter(moment -> moment.words().value().equals("Was er weer."))
                .findFirst();
    }

    private List<Moment> all(Actor actor) {
        return vault.read(tx -> moments.of(tx, actor, caseFile));
    }

    private List<FlaggedMoments.Said> flagged() {
        return vault.read(tx -> moments.flagged(tx, holder, caseFile));
    }

    private static Refusal refusal(Outcome<?, MomentRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?, MomentRefusal>(MomentRefusal refusal) -> refusal;
            case Outcome.Done<?, MomentRefusal> done -> throw new AssertionError("was done: " + done);
        };
    }
}
