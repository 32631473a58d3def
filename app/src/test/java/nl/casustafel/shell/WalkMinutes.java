package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.ComposeMinutes;
import nl.casustafel.minutes.FinaliseMinutes;
import nl.casustafel.minutes.MinutesSource;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// *Afronden* in the walk, through the use cases: compose, print, second signature, hand out.
final class WalkMinutes {
    private final Walk walk;
    private final Seat seat;
    private final Stores stores;

    WalkMinutes(Walk walk) {
        this.walk = walk;
        OpenSession session = walk.program().session().orElseThrow();
        this.seat = session.seat();
        this.stores = session.rooms().stores();
    }

    /// The file as it left the program.
    /// @param secret of the police, who signs second
    byte[] made(String secret) throws IOException {
        Meeting.Key meeting = walk.stored(() -> seat.transactor()
                .read(seat.actor(), Purpose.MAKE_MINUTES, tx -> stores.meetingReads.list(tx, seat.actor()))
                .getFirst()
                .id());
        ComposeMinutes compose = new ComposeMinutes(
                seat.transactor(), source(), stores.team, Texts.strict(Language.NL), seat.clock());
        PrintMinutes.Printed printed = walk.stored(() -> new PrintMinutes(new PdfMinutesPrinter(), new Reread())
                .print(done(compose.handle(seat.actor(), meeting, MinutesStatus.FINAL))));
        MinutesVersion version = walk.stored(() -> done(
                new FinaliseMinutes(seat.transactor(), compose, stores.minutes, seat.clock())
                        .handle(seat.actor(), meeting, printed, second(secret))));
        Path file = walk.outside.resolve("verslag.pdf");
        walk.stored(() -> done(new HandOut(
                        seat.transactor(), stores.provisions, stores.minutes, new ExportFolder(), seat.clock())
                .handle(seat.actor(), handover(version), printed.pdf(), file)));
        return Files.readAllBytes(file);
    }

    private SignatureProof second(String secret) {
        PersonId police = seat.transactor().read(seat.actor(), Purpose.MAKE_MINUTES, stores.team::people).stream()
                .filter(person -> person.roles().contains(Role.DECIDER))
                .map(TeamPerson::id)
                .filter(id -> seat.signatures().sign(id, secret.toCharArray()).isPresent())
                .findFirst()
                .orElseThrow();
        return seat.signatures().sign(police, secret.toCharArray()).orElseThrow();
    }

    private MinutesSource source() {
        return new MinutesSource(
                stores.meetingReads,
                stores.signalReads,
                stores.weighings,
                stores.cases,
                stores.plans,
                stores.actions);
    }

    private static Handover handover(MinutesVersion version) {
        return new Handover(
                ShortText.of("Politie"),
                ShortText.of("Uitvoeren van de acties"),
                ShortText.of("WPGA art. 6(1)"),
                Handover.Form.FILE,
                List.of(ShortText.of("2026-A-001")),
                version.id());
    }

    private static <T> T done(Outcome<T, ?> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.toString());
        return ((Outcome.Done<T, ?>) outcome).value();
    }

    /// PDF/A-2a and PDF/UA-1, as veraPDF sees it.
    static void accepted(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertEquals(
                        List.of(),
                        result.getTestAssertions().stream()
                                .filter(_ -> !result.isCompliant())
                                .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                                .distinct()
                                .toList());
            }
        }
    }
}
