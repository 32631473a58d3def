package nl.casustafel.framework.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.Styles;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.SettledVersion;
import nl.casustafel.framework.Source;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Where a version stands on its way: concept, being read by others, settled.
final class SettleView {
    private final FrameworkModel model;
    private final Texts texts;
    private final VBox shown = new VBox();
    private final ScrollPane root = new ScrollPane(shown);
    private Runnable focus = () -> {};

    SettleView(FrameworkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        shown.getStyleClass().add(Styles.STACK);
        root.getStyleClass().add("desk-scroll");
        root.setFitToWidth(true);
        VBox.setVgrow(root, Priority.ALWAYS);
        model.opened().addListener((_, _, now) -> show(now));
    }

    private void show(@Nullable Opened now) {
        if (now == null) {
            return;
        }
        List<Node> all = new ArrayList<>();
        now.settled().ifPresent(version -> settled(all, now, version));
        now.draft().ifPresent(draft -> draft(all, now, draft.value()));
        shown.getChildren().setAll(all);
    }

    private void settled(List<Node> all, Opened now, SettledVersion version) {
        all.add(Words.styled(texts.get("framework.settled.title"), Styles.HEADING));
        all.add(read(VersionsModel.decision(model.work(), version)));
        version.kept()
                .by()
                .ifPresent(by -> all.add(read(texts.get(
                        "framework.settled.by",
                        now.name(by),
                        version.kept().confirmed().map(now::name).orElse(""),
                        texts.dateTime(version.kept().at())))));
        source(all, version.source());
        all.add(read(
                texts.get("framework.settled.hash", version.version().hash().value())));
        all.add(Words.quiet(texts.get("framework.settled.fixed")));
    }

    private void draft(List<Node> all, Opened now, FrameworkDraft draft) {
        all.add(Words.styled(texts.get("framework.draft.state", draft.state()), Styles.HEADING));
        source(all, draft.source());
        model.step().ifPresent(step -> all.add(read(texts.get("framework.draft.step", step))));
        long open = now.checked().findings().stream()
                .filter(one -> !now.mended(one))
                .count();
        all.add(read(texts.get("framework.draft.open", open)));
        if (!model.work().keeps()) {
            all.add(Words.quiet(texts.get("framework.begin.not-you")));
            return;
        }
        Buttons buttons = new Buttons(texts);
        Button drop = buttons.grave("framework.draft.drop", this::askDrop);
        if (draft.state() == FrameworkDraft.State.CONCEPT) {
            Button move =
                    buttons.main("framework.draft.consult", () -> model.move(FrameworkDraft.State.IN_CONSULTATION));
            all.add(Words.quiet(texts.get("framework.draft.consult.how")));
            all.add(new FormPane(texts, () -> {}).actions(move, drop).node());
            focus = move::requestFocus;
        } else {
            Button back = buttons.plain("framework.draft.back", () -> model.move(FrameworkDraft.State.CONCEPT));
            all.add(Words.quiet(texts.get("framework.draft.back.how")));
            all.add(new FormPane(texts, () -> {}).actions(back, drop).node());
            FormPane form = form(now);
            all.add(form.node());
            focus = form::focusFirst;
        }
    }

    private void source(List<Node> all, Optional<Source> source) {
        source.ifPresent(from -> all.add(read(texts.get(
                "framework.source",
                from.signer().team(),
                from.decision().map(LongText::value).orElse(texts.get("framework.take.undecided"))))));
    }

    private FormPane form(Opened now) {
        Field<LocalDate> on = Field.date(new DateReading(model.work().desk().clock(), DateReading.Lean.BACK), texts);
        Choice<SettledVersion.Body> by = Choice.of(SettledVersion.Body.class, texts);
        Field<ShortText> reference = Field.line();
        Choice<TeamPerson> second =
                new Choice<>(model.seconds(now), person -> person.name().value());
        return new FormPane(texts, () -> {})
                .heading("framework.settle")
                .node(Words.quiet(texts.get("framework.settle.how")))
                .date("framework.settle.on", on)
                .radios("framework.settle.body", by)
                .text("framework.settle.reference", reference)
                .signature("framework.settle.second", second, (person, code) -> {
                    Optional<SettledVersion.Decided> decided = decided(on, by, reference);
                    if (decided.isEmpty()) {
                        Arrays.fill(code, '\0');
                        return;
                    }
                    model.work()
                            .sign(
                                    person,
                                    code,
                                    proof -> model.settle(decided.get(), proof),
                                    () -> second.refuse(new Problem("problem.framework.signature")));
                });
    }

    private static Optional<SettledVersion.Decided> decided(
            Field<LocalDate> on, Choice<SettledVersion.Body> by, Field<ShortText> reference) {
        Optional<LocalDate> day = on.reveal();
        Optional<SettledVersion.Body> body = by.reveal();
        Optional<ShortText> where = reference.reveal();
        return day.isPresent() && body.isPresent() && where.isPresent()
                ? Optional.of(new SettledVersion.Decided(day.get(), body.get(), where.get()))
                : Optional.empty();
    }

    private void askDrop() {
        model.work()
                .desk()
                .dialogs()
                .ask(Question.about("framework.drop")
                        .graveAnswer("framework.draft.drop", model::drop)
                        .orCancel());
    }

    private static Node read(String words) {
        return Words.styled(words, "desk-read-only");
    }

    Node node() {
        return root;
    }

    void focus() {
        focus.run();
    }
}
