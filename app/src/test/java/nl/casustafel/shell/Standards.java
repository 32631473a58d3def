package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// What an archive and a screen reader ask of a file, judged by veraPDF.
final class Standards {
    private Standards() {}

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
