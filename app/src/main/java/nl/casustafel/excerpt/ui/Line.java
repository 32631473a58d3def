package nl.casustafel.excerpt.ui;

import java.util.List;
import nl.casustafel.excerpt.Mark;
import nl.casustafel.excerpt.RedactedText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.minutes.Passage;

/// A passage on the screen with what is marked in it.
/// @param above what it stands under, where it is the first there; empty elsewhere
record Line(int part, String above, Passage passage, List<Mark> marks) implements PersonalData {
    Line {
        marks = List.copyOf(marks);
    }

    Line with(List<Mark> all) {
        return new Line(
                part,
                above,
                passage,
                all.stream()
                        .filter(mark -> mark.spot().isIn(part, passage.name()))
                        .toList());
    }

    List<RedactedText.Stretch> stretches() {
        return RedactedText.stretches(passage.text().value(), marks);
    }

    @Override
    public String toString() {
        return "Line[" + part + "]";
    }
}
