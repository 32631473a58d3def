package nl.casustafel.signal;

import java.util.List;

/// The categories of data the act allows about the person notified (W-D1, WPGA art. 4). No other exists.
public enum DataCategory {
    IDENTIFICATION('a'),
    CITIZEN_NUMBER('b'),
    SIGNAL('c'),
    NOTIFIER('d'),
    PLAN('e'),
    POLICE('f'),
    JUDICIAL('g'),
    RELATIONS('h');

    /// What a fact of a signal can be: the description itself, or such a description out of the data of the
    /// police or of justice. The others wait for the judgement of the three (W-C7).
    public static final List<DataCategory> OF_A_SIGNAL = List.of(SIGNAL, POLICE, JUDICIAL);

    private final char letter;

    DataCategory(char letter) {
        this.letter = letter;
    }

    /// The letter of art. 4, as stored and printed.
    public char letter() {
        return letter;
    }

    public static DataCategory ofLetter(char letter) {
        for (DataCategory category : values()) {
            if (category.letter == letter) {
                return category;
            }
        }
        throw new IllegalArgumentException("no category of art. 4");
    }
}
