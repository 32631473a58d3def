package nl.casustafel.dossier.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Observed;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.dossier.Telling;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// A fact in the words of the screen.
final class FactWords {
    private final Texts texts;

    FactWords(Texts texts) {
        this.texts = texts;
    }

    /// What it says, or why it says nothing.
    String said(FactRow row) {
        return switch (row) {
            case FactRow.OfSignal(var fact) -> fact.text().value();
            case FactRow.OfCase(CaseFact fact, ShortText _) -> said(fact);
        };
    }

    private String said(CaseFact fact) {
        return switch (fact.telling()) {
            case Telling.Told told -> told.text().value();
            case Telling.Spoken spoken -> texts.get("dossier.fact.spoken", spoken.heading());
            case Telling.Withheld _ -> texts.get("dossier.fact.not-given");
            case Telling.Closed _ -> texts.get("dossier.fact.closed");
            case Telling.Struck _ -> texts.get("dossier.fact.struck");
        };
    }

    String kind(FactRow row) {
        return row.kind().map(texts::code).orElse("");
    }

    String observed(FactRow row) {
        Observed observed = row.observed();
        return observed.until()
                .map(last -> texts.shortDate(observed.from().orElseThrow()) + " – " + texts.shortDate(last))
                .orElseGet(() -> observed.from().map(texts::shortDate).orElse(""));
    }

    /// Its letter.
    Optional<String> category(FactRow row) {
        return row.category().map(one -> String.valueOf(one.letter()));
    }

    /// Where it comes from, under which conditions, and whether it was put right.
    String standing(FactRow row, LocalDate today) {
        return switch (row) {
            case FactRow.OfSignal _ -> texts.get("dossier.fact.of-signal");
            case FactRow.OfCase(CaseFact fact, ShortText _) -> standing(fact, today);
        };
    }

    private String standing(CaseFact fact, LocalDate today) {
        List<String> all = new ArrayList<>();
        Conditions conditions = fact.conditions();
        conditions
                .restriction()
                .filter(one -> one != Restriction.NONE)
                .map(texts::code)
                .ifPresent(all::add);
        conditions
                .embargoUntil()
                .filter(today::isBefore)
                .map(day -> texts.get("dossier.fact.embargo", texts.shortDate(day)))
                .ifPresent(all::add);
        fact.correction().ifPresent(one -> all.add(texts.get("dossier.fact.put-right", texts.code(one.how()))));
        fact.corrects().ifPresent(_ -> all.add(texts.get("dossier.fact.in-place")));
        return String.join(" · ", all);
    }
}
