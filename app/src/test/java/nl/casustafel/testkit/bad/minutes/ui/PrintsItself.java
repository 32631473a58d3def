package nl.casustafel.testkit.bad.minutes.ui;

import nl.casustafel.testkit.bad.Breaks;
import org.apache.pdfbox.pdmodel.PDDocument;

@Breaks("R8")
public record PrintsItself(PDDocument pages) {}
