package nl.casustafel.minutes.ui;

import java.util.stream.Collectors;
import nl.casustafel.minutes.OpenPoint;
import nl.casustafel.texts.Texts;

/// Something that is open, in a sentence that says what to do.
record OpenRow(OpenPoint point, String sentence) {
    static OpenRow of(OpenPoint point, Texts texts) {
        return new OpenRow(
                point,
                switch (point) {
                    case OpenPoint.NotEnded ended -> texts.get(ended.textKey());
                    case OpenPoint.NotClosed open -> texts.get(open.textKey(), open.position());
                    case OpenPoint.Undecided open -> texts.get(open.textKey(), open.position());
                    case OpenPoint.SubjectOnCover named -> texts.get(named.textKey(), named.position());
                    case OpenPoint.ReporterNamed named -> texts.get(named.textKey(), named.position());
                    case OpenPoint.ActionsWithoutOwner loose ->
                        texts.get(loose.textKey(), loose.position(), loose.lines());
                    case OpenPoint.PositionsMissing missing ->
                        texts.get(
                                missing.textKey(),
                                missing.position(),
                                missing.parties().stream()
                                        .sorted()
                                        .map(texts::code)
                                        .collect(Collectors.joining(", ")));
                });
    }
}
