package nl.casustafel.retention.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.casefile.Processed;
import nl.casustafel.retention.CaseTerm;
import nl.casustafel.retention.Extension;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.texts.Texts;

/// *Waarom deze datum?*: the day until which a case is kept, in words, with the rule that gave it and the
/// days that moved it (W-G2).
record TermWords(Texts texts) {
    /// Days that are named one by one.
    private static final int NAMED = 12;

    /// Paragraphs, each a line.
    String of(KeptCase kept, LocalDate today) {
        return Stream.of(
                        Stream.of(day(kept.term(), today), rule(kept)),
                        moves(kept.moves()),
                        kept.extensions().stream().map(this::extension),
                        kept.minor() ? Stream.of(texts.get("term.minor")) : Stream.<String>empty())
                .flatMap(lines -> lines)
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    private String day(CaseTerm term, LocalDate today) {
        String state = !term.hasCome(today) ? "term.until" : today.isAfter(term.by()) ? "term.overdue" : "term.due";
        return texts.get(state, texts.date(term.until()), texts.date(term.from()), texts.date(term.by()));
    }

    private String rule(KeptCase kept) {
        String last = texts.date(kept.keeping().lastProcessedOn());
        String first = texts.date(kept.keeping().firstProcessedOn());
        String ceiling = texts.date(kept.keeping().ceiling());
        return switch (kept.term().rule()) {
            case LAST_PROCESSING -> texts.get("term.why.last-processing", last);
            case FIRST_PROCESSING -> texts.get("term.why.first-processing", first);
            case EXTENDED -> texts.get("term.why.extended", first, ceiling);
            case CHOSEN -> texts.get("term.why.chosen", ceiling);
            case AT_ONCE -> texts.get("term.why.at-once");
        };
    }

    private Stream<String> moves(List<Processed> moves) {
        Stream<String> named = moves.stream()
                .limit(NAMED)
                .map(move -> texts.get("term.move", texts.date(move.on()), texts.code(move.kind())));
        Stream<String> more =
                moves.size() > NAMED ? Stream.of(texts.get("term.moves.more", moves.size() - NAMED)) : Stream.empty();
        return Stream.concat(
                Stream.of(texts.get("term.moves")),
                Stream.concat(named, Stream.concat(more, Stream.of(texts.get("term.still")))));
    }

    private String extension(Extension one) {
        return texts.get(
                "term.extended",
                texts.date(one.decidedOn()),
                texts.date(one.wish().until()),
                texts.code(one.wish().ground()),
                one.wish().reason().value());
    }
}
