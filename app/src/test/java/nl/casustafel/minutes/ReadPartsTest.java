package nl.casustafel.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Final minutes read back from their canonical text: nothing of it is lost, and every line has its place.
class ReadPartsTest {
    private final ReadParts reading = new ReadParts();
    private final MinutesDocument minutes = MinutesMother.full(2);

    private List<CanonicalText> texts() {
        return Stream.concat(
                        Stream.of(CanonicalText.ofCover(minutes)),
                        minutes.sheets().stream().map(sheet -> CanonicalText.of(minutes.header(), sheet)))
                .toList();
    }

    private PartText read(CanonicalText text) {
        return reading.of(new MinutesPart(1, Optional.empty(), MinutesPart.Canonical.of(text)));
    }

    @Test
    void everyTextAPersonWroteIsReadBackWordForWord() {
        for (CanonicalText text : texts()) {
            List<String> read = read(text).passages().stream()
                    .map(passage -> passage.text().value())
                    .toList();
            List<String> missing = text.writtenTexts().stream()
                    .filter(written -> !read.contains(written))
                    // Of a sheet, which meeting it is of stands on the cover.
                    .filter(written -> !written.equals(minutes.header().team().value()))
                    .filter(written ->
                            !written.equals(minutes.header().meeting().value()))
                    .filter(written ->
                            !written.equals(minutes.header().marking().value()))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void everyLineOfTheFormHasItsPlace() {
        List<String> unknown = texts().stream()
                .flatMap(text -> {
                    List<String> lines = text.text().lines().skip(2).toList();
                    String kind = lines.stream()
                            .filter(line -> line.startsWith("kind="))
                            .map(line -> line.substring(5))
                            .findFirst()
                            .orElse("cover");
                    return lines.stream()
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .filter(name -> !reading.knows(kind, name))
                            .map(name -> kind + "." + name);
                })
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void aLineOfALaterFormIsReadToo() {
        var part = new MinutesPart(
                1,
                Optional.empty(),
                new MinutesPart.Canonical("casustafel-minutes 9\ncover\nnew.1.thing=Een\\nregel\\\\\n"));
        assertEquals(
                "Een\nregel\\", reading.of(part).passages().getFirst().text().value());
        assertTrue(reading.of(part).title().value().equals("Voorblad"));
    }
}
