package nl.casustafel.provision;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.Regime;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.minutes.ReopenMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.provision.store.JooqRegister;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.team.Organisation;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// W-F2, W-F3, W-F4: the register of what was said, read and handed out.
class RegisterTest {
    private static final LongText WORDS = LongText.of("Voorkomen van geweld");

    @TempDir
    Path folder;

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final DossierMother dossier = new DossierMother(held.weigh);
    private final JooqRegister register = new JooqRegister(vault.clock);
    private final JooqProvisions provisions = new JooqProvisions();
    private final JooqPoliceDecisions decisions = new JooqPoliceDecisions();
    private final HandOut handOut = new HandOut(
            vault.transactor(), provisions, held.minutes, new ExportFolder(), LogStanding.CHECKED, vault.clock);
    private final RecallCopy recall = new RecallCopy(vault.transactor(), provisions, provisions, vault.clock);
    private final RecordPoliceDecision record =
            new RecordPoliceDecision(vault.transactor(), decisions, held.team.team, vault.clock);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void whoHeardAnItemFollowsFromItsAttendance_W_F4() {
        Attendee.Key late = done(held.mother.ask.handle(
                held.chair(), held.meeting, new Attendee.Member(held.team.participant.id()), Capacity.PARTICIPANT));
        List<Attendee> asked = vault.read(tx -> held.mother.meetings.attendees(tx, held.meeting));
        asked.stream()
                .filter(one -> !one.id().equals(late))
                .forEach(one -> done(held.mother.tick.handle(
                        held.chair(), held.care, one.id(), TickAttendance.Tick.PRESENT_ACKNOWLEDGED)));
        done(held.mother.openItem.handle(held.chair(), held.care));
        Set<String> heard = names(spoken(held.care));
        assertEquals(asked.size() - 1, heard.size());
        assertFalse(heard.contains(held.team.participant.name().value()), "one was not there");
        RegisterLine line = spoken(held.care);
        assertEquals(Occasion.WEIGHING, line.what().occasion());
        assertEquals(Optional.of(Regime.WPGA), line.what().regime());
        assertEquals(1, line.what().items().size());
        assertTrue(line.what().meeting().isPresent());
        Source notified = line.from().getFirst();
        assertEquals(held.team.duinrodeTown.id(), notified.organisation().id());
        assertEquals(new TreeSet<>(Set.of(DataCategory.SIGNAL)), notified.held().categories());
    }

    @Test
    void anItemThatWasNotOpenedIsNoProvision_W_F4() {
        assertEquals(List.of(), lines(held.chair()));
    }

    @Test
    void whoWasDesignatedReadsItInTheProgram_W_F4() {
        CaseId id = admitted();
        policeFact(id, Conditions.NONE);
        dossier.brought(
                id,
                dossier.said(
                        "Onder voorwaarde.",
                        held.team.policeForce,
                        DataCategory.POLICE,
                        DossierMother.only(Restriction.NOT_ONWARD)));
        RegisterLine line = one(Medium.SCREEN);
        assertTrue(
                names(line).contains(held.team.participant.name().value()),
                names(line).toString());
        Source police = from(line, held.team.policeForce);
        assertEquals(new TreeSet<>(Set.of(DataCategory.POLICE)), police.held().categories());
        assertEquals(Set.of(Restriction.NOT_ONWARD), police.held().conditions());
        assertTrue(line.ofPolice());
    }

    @Test
    void aFactUnderEmbargoWasNotProvided_W_F4() {
        CaseId id = admitted();
        policeFact(
                id,
                new Conditions(
                        Optional.of(Restriction.NONE),
                        Optional.of(vault.clock.today().plusDays(9))));
        assertFalse(one(Medium.SCREEN).isFrom(held.team.policeForce.id()));
        vault.time.forward(Duration.ofDays(9));
        assertTrue(one(Medium.SCREEN).isFrom(held.team.policeForce.id()));
    }

    @Test
    void aFileSaysWhoseDataAreInItAlsoLater_W_F2() {
        CaseId id = admitted();
        policeFact(id, Conditions.NONE);
        dossier.brought(
                id,
                dossier.said(
                        "Blijft hier.",
                        held.team.prosecutionOffice,
                        DataCategory.JUDICIAL,
                        DossierMother.only(Restriction.NOT_ONWARD)));
        leave(plan(id));
        RegisterLine line = one(Medium.FILE);
        assertEquals(
                new TreeSet<>(Set.of(DataCategory.POLICE)),
                from(line, held.team.policeForce).held().categories());
        assertFalse(line.isFrom(held.team.prosecutionOffice.id()), "what may not be passed on is not in a file");
    }

    @Test
    void anOrganisationSeesAndGetsItsOwnLines_W_F2() {
        CaseId id = admitted();
        leave(new Handover(
                ShortText.of("Wijkteam"),
                ShortText.of("Zorg"),
                ShortText.of("eigen gegevens"),
                Handover.Form.LETTER,
                List.of(number(id)),
                Optional.empty()));
        policeFact(id, Conditions.NONE);
        leave(plan(id));
        Actor police = TeamMother.as(held.team.police);
        assertTrue(lines(police).stream().allMatch(line -> line.isFrom(held.team.policeForce.id())));
        assertEquals(
                1,
                lines(police).stream()
                        .filter(line -> line.medium() == Medium.FILE)
                        .count());
        assertTrue(lines(TeamMother.as(held.team.prosecution)).isEmpty());
        RegisterPaper paper = compose().handle(police, filter(Optional.of(held.team.policeForce)));
        String text = String.join("\n", paper.letter().texts());
        assertTrue(text.contains("Politie Noorderstrand"), text);
        assertTrue(text.contains("Doel: Uitvoeren van het plan"), text);
        assertTrue(text.contains("Ontvangers: Reclassering"), text);
        assertTrue(text.contains(number(id).value()), text);
        assertFalse(text.contains("Wijkteam"), text);
    }

    @Test
    void policeLinesPointAtTheDecisionThatHeldThatDay_W_F3() {
        CaseId id = admitted();
        policeFact(id, Conditions.NONE);
        leave(plan(id));
        RegisterLine before = one(Medium.FILE);
        assertTrue(inForce().isMissing(before));
        done(record.handle(held.chair(), wish(vault.clock.today(), "PG-1")));
        vault.time.forward(Duration.ofDays(30));
        done(record.handle(TeamMother.as(held.team.police), wish(vault.clock.today(), "PG-2")));
        assertEquals(
                Optional.of(ShortText.of("PG-1")),
                inForce().of(before).map(one -> one.taken().reference()));
        assertEquals(
                ShortText.of("PG-2"),
                inForce()
                        .on(vault.clock.today(), Regime.WPGA)
                        .orElseThrow()
                        .taken()
                        .reference());
        assertEquals(Optional.empty(), inForce().on(vault.clock.today(), Regime.WGS), "another law, another decision");
    }

    @Test
    void aDecisionIsWrittenDownByPoliceOrCoordinatorOnceItIsTaken_W_F3() {
        LocalDate today = vault.clock.today();
        Refused.with(
                DecisionRefusal.NOT_YOURS, record.handle(TeamMother.as(held.team.prosecution), wish(today, "PG-1")));
        Refused.with(
                DecisionRefusal.NOT_YOURS, record.handle(TeamMother.as(held.team.fileHolder), wish(today, "PG-1")));
        Refused.with(DecisionRefusal.NOT_YET_TAKEN, record.handle(held.chair(), wish(today.plusDays(1), "PG-1")));
        assertEquals(List.of(), inForce().all());
        PoliceDecision.Key key = done(record.handle(held.chair(), wish(today, "PG-1")));
        Outcome<RegisterPaper, ProvisionRefusal> paper = new ComposePoliceDecision(
                        vault.transactor(), decisions, held.team.team, Texts.strict(Language.NL), vault.clock)
                .handle(held.chair(), key);
        assertTrue(done(paper).letter().texts().contains(WORDS.value()));
    }

    @Test
    void eachPrintedCopyHasItsOwnNumber_W_F4() {
        MinutesVersion version = finalised();
        Handover first = done(handOut.permit(held.chair(), printed(version)));
        assertEquals(Optional.of(1), first.terms().copy());
        HandOut.Ready meanwhile = done(handOut.write(first, new byte[] {1}, folder.resolve("a.pdf")));
        leave(first);
        Refused.with(HandOutRefusal.COPY_TAKEN, handOut.leave(held.chair(), meanwhile));
        Handover second = done(handOut.permit(held.chair(), printed(version)));
        assertEquals(Optional.of(2), second.terms().copy());
        leave(second);
        assertEquals(
                List.of(2, 1),
                lines(held.chair()).stream()
                        .filter(line -> line.medium() == Medium.PAPER)
                        .flatMap(line -> line.what().file().stream())
                        .flatMap(file -> file.handover().terms().copy().stream())
                        .sorted((one, other) -> other - one)
                        .toList());
    }

    @Test
    void aCopyOfMinutesThatWereOpenedAgainIsAskedBackOnce_W_F4() {
        MinutesVersion version = finalised();
        leave(printed(version));
        assertFalse(one(Medium.PAPER).toRecall());
        done(new ReopenMinutes(vault.transactor(), held.minutes, held.minutes, vault.clock)
                .handle(held.chair(), held.meeting, WORDS));
        RegisterLine line = one(Medium.PAPER);
        assertTrue(line.toRecall());
        Provision.Key key = line.what().file().orElseThrow().id();
        Refused.with(DecisionRefusal.UNKNOWN, recall.handle(TeamMother.as(held.team.otherFileHolder), key));
        done(recall.handle(held.chair(), key));
        assertFalse(one(Medium.PAPER).toRecall());
        assertEquals(Optional.of(vault.clock.now()), one(Medium.PAPER).after().askedBack());
        Refused.with(DecisionRefusal.ASKED_ALREADY, recall.handle(held.chair(), key));
    }

    @Test
    void whoHadAFactThatWasPutRightStaysOnTheListUntilTold_W_D8() {
        CaseId id = admitted();
        var fact = dossier.brought(id, dossier.said("De jongen was er niet.", held.team.policeForce));
        leave(plan(id));
        var notices = dossier.corrected(fact, Correction.WRONG);
        assertTrue(one(Medium.FILE).toRecall());
        assertTrue(one(Medium.SCREEN).toRecall());
        vault.time.forward(Duration.ofDays(1));
        notices.forEach(notice -> done(dossier.tell.handle(dossier.holder(), id, notice.id())));
        assertFalse(one(Medium.FILE).toRecall());
        assertEquals(List.of(vault.clock.today()), one(Medium.FILE).after().corrected());
    }

    @Test
    void nobodyElseReadsTheRegister_DEC_5() {
        CaseId id = admitted();
        policeFact(id, Conditions.NONE);
        leave(plan(id));
        assertEquals(List.of(), lines(TeamMother.as(held.team.otherFileHolder)));
        assertEquals(List.of(), lines(TeamMother.as(held.team.participant)));
        assertEquals(
                lines(held.chair()).size(),
                lines(TestVault.actor(Role.LAWFULNESS_REVIEW)).size());
    }

    private CaseId admitted() {
        held.held();
        return vault.read(tx -> held.weigh.cases.list(tx, held.chair()))
                .getFirst()
                .id();
    }

    private void policeFact(CaseId id, Conditions conditions) {
        dossier.brought(id, dossier.said("Gezien.", held.team.policeForce, DataCategory.POLICE, conditions));
    }

    private ShortText number(CaseId id) {
        return ShortText.of(vault.read(tx -> held.weigh.cases.again(tx, held.chair(), id))
                .orElseThrow()
                .value()
                .number()
                .text());
    }

    private Handover plan(CaseId id) {
        return new Handover(
                ShortText.of("Reclassering Noorderstrand"),
                ShortText.of("Uitvoeren van het plan"),
                ShortText.of("WPGA art. 6"),
                Handover.Form.PLAN,
                List.of(number(id)),
                Optional.empty());
    }

    private Handover printed(MinutesVersion version) {
        return new Handover(
                ShortText.of("Politie Noorderstrand"),
                ShortText.of("Overleg"),
                ShortText.of("WPGA art. 6"),
                Handover.Form.PAPER,
                List.of(ShortText.of("2026-A-001")),
                Optional.of(version.id()));
    }

    private MinutesVersion finalised() {
        held.held();
        return done(held.finalise.handle(
                held.chair(),
                held.meeting,
                done(new PrintMinutes(new PdfMinutesPrinter(), new Reread())
                        .print(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL)))),
                WeighingMother.signature(held.team.secretary)));
    }

    private void leave(Handover handover) {
        Handover permitted = done(handOut.permit(held.chair(), handover));
        Path target = folder.resolve(lines(held.chair()).size() + ".pdf");
        done(handOut.leave(held.chair(), done(handOut.write(permitted, new byte[] {1}, target))));
    }

    private RecordPoliceDecision.Wish wish(LocalDate on, String reference) {
        return new RecordPoliceDecision.Wish(
                new PoliceDecision.Partnership(ShortText.of("Casusoverleg"), Regime.WPGA, WORDS),
                new PoliceDecision.Content(WORDS, WORDS, WORDS, WORDS),
                new PoliceDecision.Taken(ShortText.of("Districtshoofd"), on, ShortText.of(reference)));
    }

    private ComposeRegister compose() {
        return new ComposeRegister(
                vault.transactor(), register, decisions, held.team.team, Texts.strict(Language.NL), vault.clock);
    }

    private DecisionsInForce inForce() {
        return new DecisionsInForce(vault.read(tx -> decisions.decisions(tx, held.chair())));
    }

    private RegisterFilter filter(Optional<Organisation> by) {
        LocalDate today = vault.clock.today();
        return new RegisterFilter(today.minusYears(1), today, by, Optional.empty(), false);
    }

    private List<RegisterLine> lines(Actor actor) {
        return vault.read(tx -> register.lines(tx, actor, filter(Optional.empty())));
    }

    private RegisterLine one(Medium way) {
        List<RegisterLine> found = lines(held.chair()).stream()
                .filter(line -> line.medium() == way)
                .toList();
        assertEquals(1, found.size(), way.name());
        return found.getFirst();
    }

    private RegisterLine spoken(AgendaItem.Key item) {
        return lines(held.chair()).stream()
                .filter(line -> line.id().equals(item.value()))
                .findFirst()
                .orElseThrow();
    }

    private static Source from(RegisterLine line, Organisation organisation) {
        return line.from().stream()
                .filter(source -> source.organisation().id().equals(organisation.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(RegisterLine line) {
        return line.to().stream().map(one -> one.name().value()).collect(Collectors.toSet());
    }
}
