package nl.casustafel.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.dossier.CaseFactReads;
import nl.casustafel.dossier.CasePassage;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Passage;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Transactor;

/// Finds where a word stands: in facts, in interpretations and in the files that came with a signal, and in
/// what participants brought about a case as far as its conditions let somebody read it (W-D1).
///
/// Brakes: one of the words has four letters at least, and [#SHOWN] places are handed over, the latest first.
/// All goes through the gate; nothing is opened, so nothing is logged until somebody opens what was found.
public final class FindWords {
    public static final int SHOWN = 8;

    private static final int LETTERS = 4;

    private final Transactor transactor;
    private final SignalReads signals;
    private final CaseFactReads facts;

    public FindWords(Transactor transactor, SignalReads signals, CaseFactReads facts) {
        this.transactor = transactor;
        this.signals = signals;
        this.facts = facts;
    }

    /// @param passages of signals
    /// @param brought about cases
    /// @param more there are more than these
    public record Found(List<Passage> passages, List<CasePassage> brought, boolean more) {
        static final Found NOTHING = new Found(List.of(), List.of(), false);

        public Found {
            passages = List.copyOf(passages);
            brought = List.copyOf(brought);
        }
    }

    public Found find(Actor actor, String typed) {
        if (actor.roles().isEmpty()
                || !(ShortText.parse(typed) instanceof Parsed.Valid<ShortText>(ShortText words))
                || !isLongEnough(words)) {
            return Found.NOTHING;
        }
        return transactor.read(
                actor,
                Purpose.FIND,
                tx -> first(signals.said(tx, actor, words, SHOWN + 1), facts.said(tx, actor, words, SHOWN + 1)));
    }

    /// The latest of both.
    private static Found first(List<Passage> passages, List<CasePassage> brought) {
        List<LocalDate> latest = Stream.concat(
                        passages.stream().map(Passage::receivedOn),
                        brought.stream().map(CasePassage::on))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (latest.size() <= SHOWN) {
            return new Found(passages, brought, false);
        }
        LocalDate last = latest.get(SHOWN - 1);
        List<CasePassage> late = brought.stream()
                .filter(one -> !one.on().isBefore(last))
                .limit(SHOWN)
                .toList();
        return new Found(passages.stream().limit(SHOWN - late.size()).toList(), late, true);
    }

    private static boolean isLongEnough(ShortText words) {
        return Arrays.stream(words.value().split("\\s+"))
                .anyMatch(word -> word.codePoints().filter(Character::isLetter).count() >= LETTERS);
    }
}
