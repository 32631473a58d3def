package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.signal.TestState;

/// What is asked of each fact, one question at a time: while one is asked the answers to the others are not in
/// sight, so that the source does not colour the content (framework 3.2).
enum FactQuestion {
    /// T-S2, W-C2.
    TESTED,
    SOURCE,
    CONTENT,
    /// W-D2.
    SPECIAL,
    /// W-D1. Category c until somebody says otherwise (DEC-4).
    CATEGORY;

    /// In the order of their keys.
    List<Enum<?>> answers() {
        return switch (this) {
            case TESTED -> List.of(TestState.CHECKED, TestState.NOT_CHECKABLE, TestState.DOUBTFUL);
            case SOURCE -> List.of(SourceGrade.values());
            case CONTENT -> List.of(ContentGrade.values());
            case SPECIAL -> List.of(SpecialKind.values());
            case CATEGORY -> List.copyOf(DataCategory.OF_A_SIGNAL);
        };
    }

    /// What was answered; empty while it is open.
    Optional<Enum<?>> said(Fact fact) {
        return switch (this) {
            case TESTED -> Optional.<Enum<?>>of(fact.tested()).filter(state -> state != TestState.NOT_TESTED);
            case SOURCE -> fact.appraisal().source().map(grade -> grade);
            case CONTENT -> fact.appraisal().content().map(grade -> grade);
            case SPECIAL -> fact.appraisal().special().map(Sensitivity::kind);
            case CATEGORY -> Optional.of(fact.category());
        };
    }

    /// The key of its own words.
    String key() {
        return "signal.facts." + name().toLowerCase(Locale.ROOT);
    }

    /// The key of the words on the button of an answer.
    String key(Enum<?> answer) {
        return key() + "." + answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FactQuestion next() {
        return switch (this) {
            case TESTED -> SOURCE;
            case SOURCE -> CONTENT;
            case CONTENT -> SPECIAL;
            case SPECIAL -> CATEGORY;
            case CATEGORY -> TESTED;
        };
    }
}
