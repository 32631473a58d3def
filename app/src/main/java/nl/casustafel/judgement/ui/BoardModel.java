package nl.casustafel.judgement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.desk.Notice;
import org.jspecify.annotations.Nullable;

/// What lies open, as a row of steps: the overview, every indicator, the picture of its domain after
/// it, the judgement of the whole, and agreeing. What was agreed is read only.
final class BoardModel {
    /// One step of the row.
    sealed interface Stop {
        record All() implements Stop {}

        record Of(Indicator indicator) implements Stop {}

        record Domain(Framework.Domain domain) implements Stop {}

        record Whole(WholePart part) implements Stop {}

        record Last() implements Stop {}

        /// All that was agreed, in words.
        record Words() implements Stop {}
    }

    /// Parts of the judgement of the whole, each a page.
    enum WholePart {
        JUDGEMENTS,
        FORMULATION,
        SCENARIOS
    }

    /// What is in front.
    sealed interface Step permits OverviewModel, ItemModel, PictureModel, WholeModel, ClosingModel, AgreedWords {
        /// Keeps what is typed and not saved.
        default void flush() {}
    }

    final FrameworkWords words;
    private final JudgementWork work;
    private final Consumer<@Nullable Notice> tell;
    private final ReadOnlyObjectWrapper<Step> front;
    private Opened opened;
    private int at;

    BoardModel(JudgementWork work, Opened opened, Consumer<@Nullable Notice> tell) {
        this.work = work;
        this.opened = opened;
        this.tell = tell;
        this.words = new FrameworkWords(work.texts(), opened.framework());
        this.front = new ReadOnlyObjectWrapper<>(step());
    }

    ReadOnlyObjectProperty<Step> front() {
        return front.getReadOnlyProperty();
    }

    Opened opened() {
        return opened;
    }

    JudgementWork work() {
        return work;
    }

    int at() {
        return at;
    }

    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>(List.of(new Stop.All()));
        if (opened.agreed()) {
            stops.add(new Stop.Words());
            return stops;
        }
        for (Framework.Domain domain : opened.framework().domains()) {
            opened.asks().stream()
                    .filter(one -> one.code().domain() == domain.code())
                    .forEach(one -> stops.add(new Stop.Of(one)));
            stops.add(new Stop.Domain(domain));
        }
        for (WholePart part : WholePart.values()) {
            stops.add(new Stop.Whole(part));
        }
        stops.add(new Stop.Last());
        return stops;
    }

    void go(int number) {
        front.get().flush();
        at = Math.clamp(number, 0, stops().size() - 1);
        tell.accept(null);
        front.set(step());
    }

    void next() {
        go(at + 1);
    }

    void previous() {
        go(at - 1);
    }

    /// What was read anew; what is being typed is kept.
    void update(Opened now) {
        front.get().flush();
        boolean changed = now.agreed() != opened.agreed();
        opened = now;
        at = changed ? 0 : at;
        front.set(step());
    }

    void flush() {
        front.get().flush();
    }

    void tell(@Nullable Notice said) {
        tell.accept(said);
    }

    private Step step() {
        return switch (stops().get(at)) {
            case Stop.All _ -> new OverviewModel(this);
            case Stop.Of(Indicator indicator) -> new ItemModel(this, indicator);
            case Stop.Domain(Framework.Domain domain) -> new PictureModel(this, domain);
            case Stop.Whole(WholePart part) -> new WholeModel(this, part);
            case Stop.Last _ -> new ClosingModel(this);
            case Stop.Words _ -> new AgreedWords(this);
        };
    }

    /// Whether there is nothing left to do at this step.
    boolean done(Stop stop) {
        var content = opened.assessment().content();
        return switch (stop) {
            case Stop.Of(Indicator indicator) -> content.ratings().containsKey(indicator.code());
            case Stop.Domain(Framework.Domain domain) -> content.pictures().containsKey(domain.code());
            case Stop.Whole(WholePart part) -> WholeModel.isWhole(content.overall(), part);
            case Stop.All _, Stop.Last _, Stop.Words _ -> opened.agreed();
        };
    }
}
