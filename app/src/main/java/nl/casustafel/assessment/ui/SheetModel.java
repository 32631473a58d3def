package nl.casustafel.assessment.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.team.TeamPerson;

/// The sheet one rater fills in: the indicators one after the other, and the signature (DEC-3). FX thread
/// only.
public final class SheetModel {
    /// One indicator as it is being rated.
    public record Item(Indicator indicator, Choice<Level> level, Field<Optional<LongText>> why) {
        boolean reasonMissing() {
            return level.chosen().get() == Level.NOT_APPLICABLE
                    && why.typed().get().isBlank();
        }

        public boolean done() {
            return level.chosen().get() != null && !reasonMissing();
        }
    }

    /// Whose sheet it is, and what it asks.
    ///
    /// @param name what stands above it
    /// @param draft under which what was filled in is kept until it is locked
    /// @param asked of every rater
    /// @param outside what a rater may add; none where everything is asked
    /// @param raters who can rate for this organisation
    /// @param notices asks gently where a reason is about a person and not about behaviour
    public record Paper(
            String name,
            String draft,
            List<Indicator> asked,
            List<Indicator> outside,
            List<TeamPerson> raters,
            Function<String, Optional<String>> notices) {}

    final Paper paper;
    final FrameworkWords words;
    /// Those that are asked, and what the rater saw outside them.
    final ObservableList<Item> items;
    final Choice<TeamPerson> who;
    private final Choice<Item> outside;
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final FormDraft draft;
    private final SheetWays ways;

    public SheetModel(Paper paper, FrameworkWords words, Drafting drafting, SheetWays ways) {
        this.paper = paper;
        this.ways = ways;
        this.words = words;
        this.items = FXCollections.observableArrayList(
                paper.asked().stream().map(this::item).toList());
        this.who = new Choice<>(paper.raters(), person -> person.name().value());
        if (paper.raters().size() == 1) {
            who.show(paper.raters().getFirst());
        }
        List<Item> more = paper.outside().stream().map(this::item).toList();
        this.outside = new Choice<>(more, item -> words.name(item.indicator()));
        this.draft = new FormDraft(drafting, paper.draft());
        items.forEach(this::remember);
        more.forEach(this::remember);
        draft.restore(() -> {
            more.stream().filter(item -> item.level().chosen().get() != null).forEach(this::add);
            go(firstOpen());
        });
    }

    private Item item(Indicator indicator) {
        return new Item(
                indicator,
                new Choice<>(List.of(Level.values()), level -> words.level(level, indicator.code())),
                Field.paragraphs().optional());
    }

    private void remember(Item item) {
        draft.with("level-" + item.indicator().code(), item.level())
                .with("why-" + item.indicator().code(), item.why());
    }

    private int firstOpen() {
        return items.stream()
                .filter(item -> !item.done())
                .findFirst()
                .map(items::indexOf)
                .orElse(items.size());
    }

    /// In the order they are asked.
    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /// What can be added.
    public Choice<Item> outside() {
        return outside;
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
    public void choose(Level level) {
        current().ifPresent(item -> {
            item.level().chosen().set(level);
            if (item.done()) {
                go(at.get() + 1);
            }
        });
    }

    /// Adds what was seen outside what is asked, and goes to it.
    public void addOutside() {
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
    public Optional<SortedMap<IndicatorCode, Rating>> reveal() {
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

    /// Signs and locks the sheet. Wipes the code.
    void sign(TeamPerson person, char[] code) {
        if (reveal().isEmpty()) {
            Arrays.fill(code, '\0');
            return;
        }
        ways.prove(
                person,
                code,
                signature -> lock(new RatedBy.Signed(signature)),
                () -> who.refuse(new Problem("problem.assessment.signature")));
    }

    /// Locks what was handed over on paper.
    void onPaper() {
        who.reveal().ifPresent(person -> lock(new RatedBy.OnPaper(person.id())));
    }

    private void lock(RatedBy by) {
        reveal().ifPresent(ratings -> ways.lock(
                by, ratings, draft::drop, refusal -> who.refuse(new Problem(refusal.textKey(), refusal.details()))));
    }

    void leave() {
        ways.leave();
    }

    /// Keeps what was filled in.
    public void flush() {
        draft.flush();
    }
}
