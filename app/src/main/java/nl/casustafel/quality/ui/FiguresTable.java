package nl.casustafel.quality.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.quality.IndicatorAgreement;

/// Figures as a table for a spreadsheet: UTF-8 with a byte order mark, `;` between cells, every cell in
/// quotes, lines end with CR LF. Holds what the screen shows and no more: no dossier and nobody.
final class FiguresTable {
    private static final String COLUMNS =
            "kader;versie;kenmerk;naam;n;alpha;ac2;precies_gelijk;hoogstens_een_verschil;onbekend;herzien";
    private static final String END = "\r\n";

    private FiguresTable() {}

    /// @param words Dutch
    static byte[] of(Framework.Version version, List<FiguresModel.Row> rows, FigureWords words) {
        String lines = rows.stream().map(row -> line(version, row, words)).collect(Collectors.joining());
        return ("\uFEFF" + COLUMNS + END + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Framework.Version version, FiguresModel.Row row, FigureWords words) {
        IndicatorAgreement figures = row.figures();
        return Stream.of(
                        version.lineage().value(),
                        version.number().value(),
                        row.indicator().code().value(),
                        row.name(),
                        String.valueOf(figures.alpha().base().units()),
                        words.of(figures.alpha()),
                        words.of(figures.gwet()),
                        words.exact(figures),
                        words.withinOne(figures),
                        words.percent(figures.unknown()),
                        words.hint(figures))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", END));
    }
}
