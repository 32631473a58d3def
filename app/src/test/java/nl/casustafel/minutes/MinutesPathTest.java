package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.CompareCode;
import nl.casustafel.audit.LogRefusal;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.audit.store.JooqPrintedHeads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.paper.PasswordCopy;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.team.Party;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// From the table to a file outside: everything of a meeting that was really held, on a real store.
class MinutesPathTest {
    @TempDir
    Path outside;

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final PrintMinutes print = new PrintMinutes(new PdfMinutesPrinter(), new Reread());

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_c6_whoWasConsultedStandsOnTheSheetWithWhatHeSaw() {
        done(held.mother.ask.handle(
                held.chair(), held.meeting, new Attendee.Member(held.team.participant.id()), Capacity.PARTICIPANT));
        held.held();
        WeighingSheet sheet = composed().sheets().stream()
                .filter(WeighingSheet.class::isInstance)
                .map(WeighingSheet.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(new Weighed.Consulted(
                        held.team.participant.organisation().name(),
                        ShortText.of("zat bij dit punt en kende de feiten op dit blad"))),
                sheet.weighed().consulted());
    }

    private MinutesDocument composed() {
        return done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL));
    }

    private PrintMinutes.Printed printed(MinutesDocument document) {
        return done(print.print(document));
    }

    private MinutesVersion finalised() {
        held.held();
        return finalised(composed());
    }

    private MinutesVersion finalised(MinutesDocument document) {
        return done(held.finalise.handle(
                held.chair(), held.meeting, printed(document), WeighingMother.signature(held.team.secretary)));
    }

    @Test
    void walksWhatIsOpenUntilNothingIs() {
        assertEquals(
                List.of(
                        new OpenPoint.NotClosed(held.care, 1),
                        new OpenPoint.NotClosed(held.admitted, 2),
                        new OpenPoint.NotEnded()),
                held.openPoints.handle(held.chair(), held.meeting));
        held.bringToCare();
        held.onTable(held.admitted);
        held.say(held.admitted, LineKind.ACTION, "Iemand belt de school");
        assertEquals(
                List.of(
                        new OpenPoint.PositionsMissing(held.admitted, 2, Set.of(Party.values())),
                        new OpenPoint.Undecided(held.admitted, 2),
                        new OpenPoint.ActionsWithoutOwner(held.admitted, 2, 1),
                        new OpenPoint.NotClosed(held.admitted, 2),
                        new OpenPoint.NotEnded()),
                held.openPoints.handle(held.chair(), held.meeting));
    }

    @Test
    void nothingIsOpenAfterAMeetingThatWasHeld() {
        held.held();
        assertEquals(List.of(), held.openPoints.handle(held.chair(), held.meeting));
        assertEquals(List.of(), held.openPoints.handle(TeamMother.as(held.team.powerless), held.meeting));
    }

    @Test
    void writesTheSheetOfAnAdmittedSignalWordForWord() throws IOException {
        held.held();
        MinutesDocument document = composed();
        try (var expected = getClass().getResourceAsStream("admitted-sheet.txt")) {
            assertEquals(
                    new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8),
                    CanonicalText.of(document.header(), document.sheets().get(1))
                            .text());
        }
    }

    @Test
    void noReporterReachesTheMinutes_W_D7_DEC_7() throws IOException {
        held.held();
        MinutesDocument document = composed();
        String all = text(printed(document).pdf());
        for (Sheet sheet : document.sheets()) {
            all += CanonicalText.of(document.header(), sheet).text();
        }
        all += CanonicalText.of(document).text();
        for (String never : List.of(SignalMother.REPORTER, "Zonneveld", "strandcollege.example", "maak mij zorgen")) {
            assertFalse(all.contains(never), never);
        }
    }

    @Test
    void theCoverSaysWhatTheDataAreForAndThatTheyAreSecret_W_A4_W_B10() throws IOException {
        held.held();
        String printed = text(printed(composed()).pdf()).replaceAll("\\s+", " ");
        assertTrue(printed.contains("(WPGA art. 2, tweede lid)"), printed);
        assertTrue(printed.contains("geheimhouding"), printed);
    }

    @Test
    void strikesACitizenServiceNumberTypedInAFact_W_D9() throws IOException {
        held.held();
        String printed = text(printed(composed()).pdf());
        assertFalse(printed.contains(HeldMeeting.CITIZEN_NUMBER));
        assertTrue(printed.contains("Noemde zijn nummer [BSN] in de klas."));
    }

    @Test
    void becomesFinalByTwoPeopleOnceAndStaysAsItIs_DEC_23() {
        held.held();
        PrintMinutes.Printed printed = printed(composed());
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.SAME_SIGNER),
                held.finalise.handle(
                        held.chair(), held.meeting, printed, WeighingMother.signature(held.team.coordinator)));
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.SIGNER_NOT_AT_TABLE),
                held.finalise.handle(
                        held.chair(), held.meeting, printed, WeighingMother.signature(held.team.participant)));
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.NOT_YOURS),
                held.finalise.handle(
                        held.holder(), held.meeting, printed, WeighingMother.signature(held.team.secretary)));
        MinutesVersion version = done(held.finalise.handle(
                held.chair(), held.meeting, printed, WeighingMother.signature(held.team.secretary)));
        assertEquals(1, version.number());
        assertEquals(
                new MinutesVersion.SignedBy(held.team.coordinator.id(), held.team.secretary.id()), version.signedBy());
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.ALREADY_FINAL),
                held.finalise.handle(
                        held.chair(), held.meeting, printed, WeighingMother.signature(held.team.secretary)));
        vault.reopen();
        assertEquals(List.of(version), vault.read(tx -> held.minutes.versions(tx, held.chair(), held.meeting)));
    }

    @Test
    void keepsFileAndPartsAsTheyWereSigned_DEC_26() {
        held.held();
        MinutesDocument document = composed();
        MinutesVersion version = finalised(document);
        List<MinutesPart> parts = vault.read(tx -> held.minutes.parts(tx, held.chair(), version.id()));
        assertEquals(
                List.of(Optional.empty(), Optional.of(held.care), Optional.of(held.admitted)),
                parts.stream().map(MinutesPart::item).toList());
        assertEquals(
                CanonicalText.ofCover(document).text(), parts.getFirst().text().value());
        byte[] pdf = vault.read(tx -> held.minutes.pdf(tx, held.chair(), version.id()))
                .orElseThrow();
        assertEquals(FileHash.of(pdf), version.file());
        assertEquals(CanonicalText.of(document).code().hex(), version.code().hex());
        Actor powerless = TeamMother.as(held.team.powerless);
        Actor elsewhere = TeamMother.as(held.team.otherFileHolder);
        for (Actor stranger : List.of(powerless, elsewhere)) {
            assertAll(
                    () -> assertEquals(List.of(), vault.read(tx -> held.minutes.versions(tx, stranger, held.meeting))),
                    () -> assertEquals(
                            Optional.empty(), vault.read(tx -> held.minutes.pdf(tx, stranger, version.id()))));
        }
    }

    /// Design A.6: the code stands on paper and is checked at every opening from then on.
    @Test
    void theCoverBearsTheCodeOfTheLogAndTheStoreRemembersIt() throws IOException {
        held.held();
        MinutesDocument document = composed();
        AuditHead head = Objects.requireNonNull(document.header().log());
        String paper = text(printed(document).pdf());
        assertTrue(paper.contains("Controlecode logboek " + head.printed()), paper);
        finalised(document);
        assertEquals(List.of(head), vault.read(tx -> new JooqPrintedHeads().all(tx)));
        assertEquals(
                CompareCode.Match.SAME, new CompareCode(vault.transactor(), vault.audit).handle(held.chair(), head));
        vault.tamper("delete from audit_entry where seq >= " + head.seq());
        assertEquals(new ChainState.Broken(head.seq()), vault.read(vault.audit::check));
    }

    @Test
    void becomesFinalOnlyWithALogThatWasChecked_W_I3() {
        held.held();
        PrintMinutes.Printed printed = printed(composed());
        for (LogRefusal refusal : LogRefusal.values()) {
            held.objection = Optional.of(refusal);
            assertEquals(
                    Outcome.refused(new MinutesRefusal.OfLog(refusal)),
                    held.finalise.handle(
                            held.chair(), held.meeting, printed, WeighingMother.signature(held.team.secretary)));
        }
        held.objection = Optional.empty();
        assertTrue(held.finalise
                .handle(held.chair(), held.meeting, printed, WeighingMother.signature(held.team.secretary))
                .isDone());
    }

    @Test
    void aScreenThatRefreshesOpensNothingAnew() {
        held.held();
        held.openPoints.handle(held.chair(), held.meeting);
        long before = vault.read(vault.audit::head).seq();
        held.openPoints.again(held.chair(), held.meeting);
        assertEquals(before, vault.read(vault.audit::head).seq());
    }

    @Test
    void refusesWhatChangedBetweenPrintingAndSigning() {
        held.bringToCare();
        held.admit();
        PrintMinutes.Printed tooEarly = printed(composed());
        Outcome<MinutesVersion, MinutesRefusal> open = held.finalise.handle(
                held.chair(), held.meeting, tooEarly, WeighingMother.signature(held.team.secretary));
        assertEquals(Outcome.refused(new MinutesRefusal.StillOpen(List.of(new OpenPoint.NotEnded()))), open);
        held.end();
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.CHANGED_MEANWHILE),
                held.finalise.handle(
                        held.chair(), held.meeting, tooEarly, WeighingMother.signature(held.team.secretary)));
    }

    @Test
    void refusesWhereALineWasAddedMeanwhile() {
        AgendaItem.Key topic =
                done(held.mother.putTopic.handle(held.chair(), held.meeting, ShortText.of("Rooster"), 5));
        held.bringToCare();
        held.admit();
        held.mother.onTable(held.meeting, topic);
        PrintMinutes.Printed before = printed(composed());
        held.say(topic, LineKind.DECISION, "Wij beginnen voortaan om tien uur.");
        done(held.mother.closeItem.handle(held.chair(), topic, List.of()));
        held.end();
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.CHANGED_MEANWHILE),
                held.finalise.handle(
                        held.chair(), held.meeting, before, WeighingMother.signature(held.team.secretary)));
        assertEquals(
                List.of("Wij beginnen voortaan om tien uur."),
                composed().cover().processDecisions().stream()
                        .map(LongText::value)
                        .toList());
    }

    @Test
    void refusesAFileThatLacksAText_DEC_26() {
        held.held();
        PrintMinutes careless = new PrintMinutes(new PdfMinutesPrinter(), (_, _) -> new PrintCheck.Result(9, 1));
        assertEquals(Outcome.refused(MinutesRefusal.Plain.PRINT_INCOMPLETE), careless.print(composed()));
    }

    @Test
    void aConceptNeverBecomesFinal() {
        held.held();
        PrintMinutes.Printed concept =
                printed(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.CONCEPT)));
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.NOT_COMPOSED_AS_FINAL),
                held.finalise.handle(
                        held.chair(), held.meeting, concept, WeighingMother.signature(held.team.secretary)));
    }

    @Test
    void printsWhatVeraPdfAccepts_DEC_26() throws Exception {
        MinutesVersion version = finalised();
        byte[] pdf = vault.read(tx -> held.minutes.pdf(tx, held.chair(), version.id()))
                .orElseThrow();
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertTrue(validator.validate(parser).isCompliant(), flavour.toString());
            }
        }
    }

    @Test
    void everyCopyThatLeavesStandsInTheRegisterAndIsReadWithinTheMunicipality_W_F4_DEC_5() throws IOException {
        MinutesVersion version = finalised();
        byte[] pdf = vault.read(tx -> held.minutes.pdf(tx, held.holder(), version.id()))
                .orElseThrow();
        JooqProvisions register = new JooqProvisions();
        Path plain = outside.resolve("open.pdf");
        Provision first = handOut(register, version, Handover.Form.FILE, pdf, plain);
        byte[] locked =
                new PasswordCopy().protect(pdf, "Geheim1234".toCharArray(), ShortText.of("Politie Noorderstrand"));
        Path shut = outside.resolve("dicht.pdf");
        Provision second = handOut(register, version, Handover.Form.FILE_WITH_PASSWORD, locked, shut);
        assertEquals(Set.of(first, second), Set.copyOf(vault.read(tx -> register.of(tx, held.holder(), version.id()))));
        assertEquals(Set.of(first, second), Set.copyOf(vault.read(tx -> register.all(tx, held.chair()))));
        Actor elsewhere = TeamMother.as(held.team.otherFileHolder);
        assertEquals(List.of(), vault.read(tx -> register.all(tx, elsewhere)), "numbers of another municipality");
        assertEquals(List.of(), vault.read(tx -> register.of(tx, elsewhere, version.id())));
        assertEquals(FileHash.of(Files.readAllBytes(shut)), second.file());
        assertArrayEquals(pdf, Files.readAllBytes(plain));
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(shut.toFile()));
        try (PDDocument opened = Loader.loadPDF(shut.toFile(), "Geheim1234")) {
            assertTrue(new PDFTextStripper().getText(opened).contains("sociaal wijkteam"));
        }
    }

    private Provision handOut(
            JooqProvisions register, MinutesVersion version, Handover.Form form, byte[] content, Path target) {
        HandOut handOut = new HandOut(
                vault.transactor(), register, held.minutes, new ExportFolder(), LogStanding.CHECKED, vault.clock);
        Handover handover = new Handover(
                ShortText.of("Politie Noorderstrand"),
                ShortText.of("Uitvoeren van de acties"),
                ShortText.of("WPGA art. 6(1)"),
                form,
                List.of(ShortText.of("2026-A-001")),
                Optional.of(version.id()));
        done(handOut.permit(held.holder(), handover));
        return done(handOut.leave(held.holder(), done(handOut.write(handover, content, target))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
