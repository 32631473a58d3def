package nl.casustafel.rules;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPrinter;
import nl.casustafel.minutes.CopyProtection;
import nl.casustafel.minutes.ExcerptPrinter;
import nl.casustafel.minutes.MinutesPrinter;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.retention.ComposeCertificate;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every kind of PDF the program makes is archival and accessible, by veraPDF (DEC-26): whatever composes one
/// is named here with the test that validates what comes of it. A composer that is added fails until it is.
class EveryPdfTest {
    /// Each composer, and a test in which its file passes [ArchivalPdf].
    private static final Map<String, String> VALIDATED = Map.ofEntries(
            Map.entry("minutes.PrintMinutes", "paper.PdfMinutesPrinterTest"),
            Map.entry("paper.PasswordCopy", "paper.PasswordCopyTest"),
            Map.entry("excerpt.ui.LeavingModel", "excerpt.RedactionTest"),
            Map.entry("provision.ComposePoliceDecision", "provision.ui.RegisterByKeyboardTest"),
            Map.entry("provision.ComposeRegister", "provision.ui.RegisterByKeyboardTest"),
            Map.entry("referral.WriteToReporter", "referral.OutgoingLettersTest"),
            Map.entry("referral.WriteToPerson", "referral.OutgoingLettersTest"),
            Map.entry("referral.ComposeSheet", "referral.ui.FollowUpModelsTest"),
            Map.entry("referral.ComposeCaseSheet", "referral.ui.CaseSheetTest"),
            Map.entry("referral.ComposePlan", "referral.PlanOnPaperTest"),
            Map.entry("referral.ComposeAgenda", "referral.ComposeAgendaTest"),
            Map.entry("referral.ComposeSecrecy", "referral.SecrecyOnPaperTest"),
            Map.entry("referral.ComposeAssessment", "referral.TableOfFourTest"),
            Map.entry("retention.ComposeCertificate", "rules.EveryPdfTest"));

    /// Composes for others here, and what prints what was composed there.
    private static final Set<String> BETWEEN = Set.of("Letter", "Stationery");

    private final TestVault vault = new TestVault();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void everyComposerOfAPdfIsNamedHere_DEC_26() {
        assertEquals(
                new TreeSet<>(VALIDATED.keySet()),
                House.product().stream()
                        .filter(EveryPdfTest::composes)
                        .map(House::outermost)
                        .filter(type -> !BETWEEN.contains(type.getSimpleName()))
                        .map(type -> type.getName().substring("nl.casustafel.".length()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Makes a letter, prints minutes or a part of them, or makes a copy of a file.
    private static boolean composes(JavaClass type) {
        boolean copies = type.isAssignableTo(CopyProtection.class) && !type.isInterface();
        return copies
                || type.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    JavaClass owner = call.getTargetOwner();
                    return switch (call.getName()) {
                        case "of" -> owner.isEquivalentTo(Letter.class);
                        case "outgoing" -> owner.getSimpleName().equals("Stationery");
                        case "print" ->
                            Stream.of(MinutesPrinter.class, ExcerptPrinter.class)
                                    .anyMatch(owner::isEquivalentTo);
                        default -> false;
                    };
                });
    }

    @Test
    void eachIsValidatedByATest_DEC_26() throws IOException {
        Path tests = Path.of(System.getProperty("casustafel.root", "..")).resolve("app/src/test/java");
        for (String test : new TreeSet<>(VALIDATED.values())) {
            String source = Files.readString(tests.resolve("nl/casustafel/" + test.replace('.', '/') + ".java"));
            assertTrue(source.contains("ArchivalPdf."), test);
        }
    }

    @Test
    void theCertificateIsArchivalAndAccessible_DEC_26() {
        AllReads all = new AllReads(vault);
        var id = vault.read(tx -> all.ending.retention.destructions(tx, all.ending.holder()))
                .getFirst()
                .id();
        ComposeCertificate.Paper paper = done(new ComposeCertificate(
                        vault.transactor(),
                        all.ending.retention,
                        all.held.team.team,
                        Texts.strict(Language.NL),
                        vault.clock)
                .handle(all.ending.holder(), id));
        LetterPrinter printer = new PdfMinutesPrinter().letters();
        ArchivalPdf.accepted(printer.print(paper.letter()));
    }
}
