package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Rating;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.WeighingId;

/// The sheet one rater fills in: the items of the screen one after the other, and the signature (DEC-3).
final class SheetModel {
    /// One item as it is being rated.
    record Item(Indicator indicator, Choice<Level> level, Field<Optional<LongText>> why) {
        boolean reasonMissing() {
            return level.chosen().get() == Level.NOT_APPLICABLE
                    && why.typed().get().isBlank();
        }

        boolean done() {
            return level.chosen().get() != null && !reasonMissing();
        }
    }

    final Party party;
    final RatingWords words;
    final RationaleNotices notices;
    /// Those of the screen, and what the rater saw outside it.
    final ObservableList<Item> items = FXCollections.observableArrayList();
    final Choice<TeamPerson> who;
    /// What can be added.
    final Choice<Item> outside;
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final FormDraft draft;

    /// @param raters who can rate for this organisation
    SheetModel(MeetingWork work, RatingWords words, WeighingId weighing, Party party, List<TeamPerson> raters) {
        this.party = party;
        this.words = words;
        this.notices = new RationaleNotices(work.table().prompting().words(), work.texts());
        List<Item> all = words.framework().indicators().stream()
                .map(indicator -> new Item(
                        indicator,
                        new Choice<>(List.of(Level.values()), level -> words.level(level, indicator.code())),
                        Field.paragraphs().optional()))
                .toList();
        this.who = new Choice<>(raters, person -> person.name().value());
        if (raters.size() == 1) {
            who.show(raters.getFirst());
        }
        this.outside = new Choice<>(
                all.stream().filter(item -> !item.indicator().screen()).toList(), item -> words.name(item.indicator()));
        items.setAll(all.stream().filter(item -> item.indicator().screen()).toList());
        this.draft = new FormDraft(work.desk().drafting(), "rating/" + weighing.value() + "/" + party);
        all.forEach(item -> draft.with("level-" + item.indicator().code(), item.level())
                .with("why-" + item.indicator().code(), item.why()));
        draft.restore(() -> all.stream()
                .filter(item ->
                        !item.indicator().screen() && item.level().chosen().get() != null)
                .forEach(this::add));
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

    /// Adds what was seen outside the screen, and goes to it.
    void addOutside() {
        outside.reveal().ifPresent(item -> {
            add(item);
            outside.clear();
            go(items.indexOf(item));
        });
    }

    private void add(Item item) {
        if (!items.contains(item)) {
            items.add(item);
        }
        outside.options().remove(item);
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
