package nl.casustafel.search;

import java.util.Arrays;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Passage;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Transactor;

/// Finds where a word stands: in facts, in interpretations and in the files that came with a signal.
///
/// Brakes: one of the words has four letters at least, and [#SHOWN] places are handed over, the latest first.
/// All goes through the gate; nothing is opened, so nothing is logged until somebody opens what was found.
public final class FindWords {
    public static final int SHOWN = 8;

    private static final int LETTERS = 4;

    private final Transactor transactor;
    private final SignalReads signals;

    public FindWords(Transactor transactor, SignalReads signals) {
        this.transactor = transactor;
        this.signals = signals;
    }

    /// @param more there are more than these
    public record Found(List<Passage> passages, boolean more) {
        static final Found NOTHING = new Found(List.of(), false);

        public Found {
            passages = List.copyOf(passages);
        }
    }

    public Found find(Actor actor, String typed) {
        if (actor.roles().isEmpty()
                || !(ShortText.parse(typed) instanceof Parsed.Valid<ShortText>(ShortText words))
                || !isLongEnough(words)) {
            return Found.NOTHING;
        }
        List<Passage> found = transactor.read(actor, Purpose.FIND, tx -> signals.said(tx, actor, words, SHOWN + 1));
        return new Found(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }

    private static boolean isLongEnough(ShortText words) {
        return Arrays.stream(words.value().split("\\s+"))
                .anyMatch(word -> word.codePoints().filter(Character::isLetter).count() >= LETTERS);
    }
}
