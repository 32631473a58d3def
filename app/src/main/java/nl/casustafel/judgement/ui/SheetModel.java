package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Rating;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;

/// The sheet one rater fills in for an organisation: every indicator one after the other, and the
/// signature (DEC-3).
final class SheetModel {
    /// One indicator as it is being rated.
    record Item(Indicator indicator, Choice<Level> level, Field<Optional<LongText>> why) {
        boolean reasonMissing() {
            return level.chosen().get() == Level.NOT_APPLICABLE
                    && why.typed().get().isBlank();
        }

        boolean done() {
            return level.chosen().get() != null && !reasonMissing();
        }
    }

    final Organisation organisation;
    final FrameworkWords words;
    final List<Item> items;
    final Choice<TeamPerson> who;
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final FormDraft draft;

    SheetModel(JudgementWork work, Opened opened, Organisation organisation) {
        this.organisation = organisation;
        this.words = new FrameworkWords(work.texts(), opened.framework());
        this.items = opened.asks().stream()
                .map(indicator -> new Item(
                        indicator,
                        new Choice<>(List.of(Level.values()), level -> words.level(level, indicator.code())),
                        Field.paragraphs().optional()))
                .toList();
        List<TeamPerson> raters = opened.raters().stream()
                .filter(person -> person.organisation().id().equals(organisation.id()))
                .toList();
        this.who = new Choice<>(raters, person -> person.name().value());
        if (raters.size() == 1) {
            who.show(raters.getFirst());
        }
        this.draft = new FormDraft(
                work.desk().drafting(),
                "judgement-sheet/" + opened.assessment().id().value() + "/"
                        + organisation.id().value());
        items.forEach(item -> draft.with("level-" + item.indicator().code(), item.level())
                .with("why-" + item.indicator().code(), item.why()));
        draft.restore(() -> go(firstOpen()));
    }

    private int firstOpen() {
        return items.stream()
                .filter(item -> !item.done())
                .findFirst()
                .map(items::indexOf)
                .orElse(items.size());
    }

    /// The item in front; the number of items where all are done and the signature is asked.
    ReadOnlyIntegerProperty at() {
        return at;
    }

    /// Empty where the signature is asked.
    Optional<Item> current() {
        return at.get() < items.size() ? Optional.of(items.get(at.get())) : Optional.empty();
    }

    void go(int number) {
        at.set(Math.clamp(number, 0, items.size()));
    }

    /// Gives the item in front a level, and goes on; not past one that needs a reason.
    void choose(Level level) {
        current().ifPresent(item -> {
            item.level().chosen().set(level);
            if (item.done()) {
                go(at.get() + 1);
            }
        });
    }

    /// Empty, and brought to what is missing, where the sheet is not whole.
    Optional<SortedMap<IndicatorCode, Rating>> reveal() {
        SortedMap<IndicatorCode, Rating> ratings = new TreeMap<>();
        for (Item item : items) {
            Optional<Level> level = item.level().reveal();
            Optional<Optional<LongText>> why = item.why().reveal();
            if (level.isEmpty() || why.isEmpty() || item.reasonMissing()) {
                if (item.reasonMissing()) {
                    item.why().refuse(new Problem("problem.assessment.reason"));
                }
                go(items.indexOf(item));
                return Optional.empty();
            }
            ratings.put(item.indicator().code(), new Rating(level.get(), why.get()));
        }
        return Optional.of(ratings);
    }

    void flush() {
        draft.flush();
    }

    void locked() {
        draft.drop();
    }
}
