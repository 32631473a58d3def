package nl.casustafel.excerpt.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.excerpt.ComposeRedacted;
import nl.casustafel.excerpt.ExcerptRefusal;
import nl.casustafel.excerpt.JudgeRedaction;
import nl.casustafel.excerpt.MakeRedaction;
import nl.casustafel.excerpt.Mark;
import nl.casustafel.excerpt.OpenRedaction.Opened;
import nl.casustafel.excerpt.Redaction;
import nl.casustafel.excerpt.RedactionState;
import nl.casustafel.excerpt.RedactionStep;
import nl.casustafel.excerpt.Spot;
import nl.casustafel.excerpt.Suggestion;
import nl.casustafel.excerpt.WeighedGrounds;
import nl.casustafel.excerpt.WooGround;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.StandIn;
import nl.casustafel.minutes.PartText;
import nl.casustafel.minutes.Passage;
import nl.casustafel.provision.Handover;
import org.jspecify.annotations.Nullable;

/// *Lakken*: the text of minutes with what is marked in it, the second reader, and the file. Each mark is
/// kept at once (DEC-27).
final class RedactionModel {
    /// On what one of two people works, or nobody.
    enum Stage {
        LOADING,
        MARKING,
        /// It waits for somebody else.
        WAITING,
        READING,
        LEAVING
    }

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    final Choice<WooGround> ground;
    final SimpleBooleanProperty asItLeaves = new SimpleBooleanProperty();
    final Reasoning reasoning;
    final Field<LongText> remark = Field.paragraphs();
    final LeavingModel leaving;
    private final ExcerptWork work;
    private final Redaction.Key id;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Line> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private List<Suggestion> offered = List.of();
    private List<Mark> marks = List.of();
    private Optional<Opened> opened = Optional.empty();
    private Map<PersonId, ShortText> names = Map.of();

    RedactionModel(ExcerptWork work, Redaction.Key id) {
        this.work = work;
        this.id = id;
        ground = Choice.of(WooGround.class, work.texts());
        reasoning = new Reasoning(work.texts());
        leaving = new LeavingModel(work, "redaction-leaving-" + id.value());
    }

    private record Look(Opened opened, Map<PersonId, ShortText> names) {}

    void load() {
        work.store(
                () -> {
                    Map<PersonId, ShortText> team =
                            work.seat().transactor().read(work.actor(), Purpose.HAND_OUT, work::names);
                    return work.acts().open().handle(work.actor(), id).map(found -> new Look(found, team));
                },
                this::show,
                this::refuse,
                () -> {});
    }

    private void show(Look look) {
        Opened found = look.opened();
        Redaction redaction = found.redaction();
        opened = Optional.of(found);
        names = look.names();
        marks = redaction.marks();
        offered = found.suggestions();
        reasoning.show(redaction.reasons());
        lines.setAll(linesOf(found.parts()));
        changed();
        stage.set(stageOf(redaction));
        state.set(told(redaction));
    }

    private Stage stageOf(Redaction redaction) {
        boolean makes = MakeRedaction.allowedTo(work.actor());
        return switch (redaction.state()) {
            case DRAFT -> makes ? Stage.MARKING : Stage.WAITING;
            case OFFERED -> JudgeRedaction.allowedTo(work.actor(), redaction) ? Stage.READING : Stage.WAITING;
            case AGREED -> makes ? Stage.LEAVING : Stage.WAITING;
        };
    }

    private String told(Redaction redaction) {
        Optional<RedactionStep> last = redaction.last();
        if (redaction.state() == RedactionState.DRAFT) {
            return last.flatMap(RedactionStep::remark)
                    .map(said -> work.texts()
                            .get(
                                    "redaction.state.sent-back",
                                    last.orElseThrow().at(),
                                    called(last.orElseThrow().by()),
                                    said.value()))
                    .orElseGet(() -> work.texts().get("redaction.state.draft", marks.size()));
        }
        RedactionStep step = last.orElseThrow();
        return work.texts()
                .get(
                        redaction.state() == RedactionState.AGREED
                                ? "redaction.state.agreed"
                                : "redaction.state.offered",
                        step.at(),
                        called(step.by()));
    }

    private String called(PersonId person) {
        return names.getOrDefault(person, ShortText.of("?")).value();
    }

    private List<Line> linesOf(List<PartText> parts) {
        List<Line> all = new ArrayList<>();
        for (PartText one : parts) {
            String before = "";
            for (Passage passage : one.passages()) {
                String heading = passage.heading().value();
                String above = heading.equals(before) ? "" : heading;
                if (before.isEmpty()) {
                    above = one.title().value() + " · " + heading;
                }
                before = heading;
                all.add(new Line(one.position(), above, passage, List.of()).with(marks));
            }
        }
        return all;
    }

    /// Whether this person may redact at all.
    boolean makes() {
        return MakeRedaction.allowedTo(work.actor());
    }

    /// The line that is worked on.
    void choose(@Nullable Line line) {
        chosen.set(line);
    }

    /// Leaves out this stretch of the chosen line; all of it where nothing is selected. What is marked there
    /// already makes room.
    void mark(int from, int to) {
        onChosen(line -> {
            boolean whole = from >= to;
            put(
                    new Spot(
                            line.part(),
                            line.passage().name(),
                            whole ? 0 : from,
                            whole ? line.passage().text().value().length() : to),
                    Optional.ofNullable(ground.chosen().get()));
        });
    }

    /// Lets this stretch of the chosen line stand again; all of it where nothing is selected.
    void unmark(int from, int to) {
        onChosen(line -> {
            boolean whole = from >= to;
            remove(mark -> mark.spot().isIn(line.part(), line.passage().name())
                    && (whole || (mark.spot().from() < to && from < mark.spot().to())));
            keep();
        });
    }

    private void onChosen(Consumer<Line> act) {
        Line line = chosen.get();
        if (stage.get() != Stage.MARKING) {
            return;
        }
        if (line == null) {
            notice.set(Notice.info(work.texts(), "redaction.no-line"));
        } else if (isCovered()) {
            notice.set(Notice.warning(work.texts(), "redaction.covered"));
        } else {
            act.accept(line);
        }
    }

    /// Where names are covered on the screen, places in the text are not those in the minutes.
    private boolean isCovered() {
        return lines.stream()
                .anyMatch(line -> StandIn.isIn(line.passage().text().value()));
    }

    private void put(Spot spot, Optional<WooGround> on) {
        remove(mark -> mark.spot().meets(spot));
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(spot, on));
        marks = more;
        keep();
    }

    private void remove(Predicate<Mark> which) {
        marks = marks.stream().filter(which.negate()).toList();
    }

    /// A person takes over what was suggested.
    void take(Suggestion suggestion) {
        take(List.of(suggestion));
    }

    /// And wherever these words stand.
    void takeSame(Suggestion suggestion) {
        String words = words(suggestion);
        take(suggestions.stream()
                .filter(other -> words(other).equalsIgnoreCase(words))
                .toList());
    }

    private void take(List<Suggestion> taken) {
        if (stage.get() != Stage.MARKING || isCovered()) {
            return;
        }
        List<Mark> more = new ArrayList<>(marks);
        taken.forEach(one -> more.add(new Mark(one.spot(), Optional.of(one.ground()))));
        marks = more;
        keep();
    }

    /// The words a suggestion is about.
    String words(Suggestion suggestion) {
        Spot spot = suggestion.spot();
        return lines.stream()
                .filter(line -> spot.isIn(line.part(), line.passage().name()))
                .map(line -> line.passage().text().value())
                .filter(text -> spot.to() <= text.length())
                .map(text -> text.substring(spot.from(), spot.to()))
                .findFirst()
                .orElse("");
    }

    /// The number of the line it stands in.
    int lineOf(Suggestion suggestion) {
        for (int i = 0; i < lines.size(); i++) {
            if (suggestion
                    .spot()
                    .isIn(lines.get(i).part(), lines.get(i).passage().name())) {
                return i;
            }
        }
        return -1;
    }

    private void changed() {
        Line before = chosen.get();
        for (int i = 0; i < lines.size(); i++) {
            Line now = lines.get(i).with(marks);
            if (!now.equals(lines.get(i))) {
                lines.set(i, now);
            }
        }
        suggestions.setAll(offered.stream()
                .filter(one -> marks.stream().noneMatch(mark -> mark.spot().meets(one.spot())))
                .toList());
        reasoning.ask(marks, isOld());
        if (before != null) {
            lines.stream()
                    .filter(line -> line.part() == before.part()
                            && line.passage().name().equals(before.passage().name()))
                    .findFirst()
                    .ifPresent(chosen::set);
        }
    }

    private boolean isOld() {
        LocalDate day = opened.map(Opened::day).orElse(LocalDate.MIN);
        return WeighedGrounds.isOld(day, work.today());
    }

    private void keep() {
        changed();
        state.set(work.texts().get("redaction.state.draft", marks.size()));
        List<Mark> now = marks;
        var reasons = reasoning.reasons();
        reasoning.kept();
        work.store(
                () -> work.acts().make().keep(work.actor(), id, now, reasons),
                _ -> notice.set(Notice.info(work.texts(), "redaction.saved")),
                this::refuse,
                () -> {});
    }

    /// Keeps what was typed.
    void flush() {
        if (stage.get() == Stage.MARKING && reasoning.isChanged()) {
            keep();
        }
        leaving.flush();
    }

    void offer() {
        flush();
        act(actor -> work.acts().make().offer(actor, id));
    }

    void takeBack() {
        act(actor -> work.acts().make().takeBack(actor, id));
    }

    /// To exactly what stands on the screen.
    void agree() {
        opened.ifPresent(found -> act(actor -> work.acts().judge().agree(actor, id, found.stays())));
    }

    void sendBack() {
        remark.reveal().ifPresent(said -> {
            remark.clear();
            act(actor -> work.acts().judge().sendBack(actor, id, said));
        });
    }

    private void act(Function<Actor, Outcome<Redaction.Key, ExcerptRefusal>> what) {
        notice.set(null);
        work.store(() -> what.apply(work.actor()), _ -> load(), this::refuse, () -> {});
    }

    void save() {
        opened.ifPresent(found -> leaving.save(new LeavingModel.Wanted(
                Handover.Form.REDACTED,
                "verslag-gelakt.pdf",
                () -> work.acts()
                        .compose()
                        .handle(work.actor(), id)
                        .map(made -> new LeavingModel.Composed(made.excerpt(), made.minutes(), items(made))),
                () -> work.acts().compose().objection(work.actor(), id))));
    }

    private List<ShortText> items(ComposeRedacted.Composed made) {
        return made.numbers().isEmpty()
                ? List.of(ShortText.of(work.texts().dutch().get("minutes.copy.cover")))
                : made.numbers();
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Line> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// How far it is, in a sentence.
    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// How a ground is written beside words on the screen.
    static String box(Mark mark) {
        return mark.ground().map(WooGround::article).orElse("?").toLowerCase(Locale.ROOT);
    }
}
