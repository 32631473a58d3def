package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.GradeFacts.Step;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.signal.TestState;
import nl.casustafel.texts.Texts;

/// What an answer about a fact does, and what stands beside the answers: why special data are needed, and
/// which fact has the same origin.
final class FactAnswers {
    private static final int LONGEST = 60;

    private final SignalModel model;
    private final Texts texts;
    private final Field<LongText> necessity = Field.paragraphs();
    private final ComboBox<Optional<Fact>> origin = new ComboBox<>();
    private Optional<Fact> chosen = Optional.empty();
    private boolean showing;

    FactAnswers(SignalModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        origin.setId("signal-facts-origin");
        origin.setAccessibleText(texts.get("signal.facts.origin"));
        origin.setMaxWidth(Double.MAX_VALUE);
        origin.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Fact> fact) {
                return fact == null ? "" : called(fact);
            }

            @Override
            public Optional<Fact> fromString(String typed) {
                throw new UnsupportedOperationException("never typed");
            }
        });
        origin.setOnAction(_ -> link());
    }

    /// The fact that is answered about, among all of the signal.
    void about(Optional<Fact> fact, List<Fact> all) {
        chosen = fact;
        showing = true;
        origin.getItems().setAll(List.of(Optional.empty()));
        all.stream()
                .filter(other -> fact.filter(one -> one.id().equals(other.id())).isEmpty())
                .forEach(other -> origin.getItems().add(Optional.of(other)));
        origin.setValue(fact.flatMap(Fact::sameOriginAs)
                .flatMap(key ->
                        all.stream().filter(other -> other.id().equals(key)).findFirst()));
        showing = false;
    }

    void give(Fact fact, Enum<?> answer) {
        switch (answer) {
            case TestState result -> model.test(fact, result);
            case SourceGrade grade -> model.grade(new Step.Sources(Map.of(fact.id(), grade)));
            case ContentGrade grade -> model.grade(new Step.Contents(Map.of(fact.id(), grade)));
            case SpecialKind kind -> special(fact, kind);
            case DataCategory category -> model.grade(new Step.Categories(Map.of(fact.id(), category)));
            default -> throw new IllegalArgumentException(answer.name());
        }
    }

    private void special(Fact fact, SpecialKind kind) {
        if (kind == SpecialKind.NONE) {
            model.grade(new Step.Specials(Map.of(fact.id(), Sensitivity.NONE)));
            return;
        }
        necessity.reveal().ifPresent(why -> {
            necessity.clear();
            model.grade(new Step.Specials(Map.of(fact.id(), new Sensitivity(kind, Optional.of(why)))));
        });
    }

    private void link() {
        if (!showing && origin.getValue() != null) {
            chosen.ifPresent(fact ->
                    model.grade(new Step.Origin(fact.id(), origin.getValue().map(Fact::id))));
        }
    }

    /// What stands over the buttons of a question.
    List<Node> beside(FactQuestion asked) {
        return switch (asked) {
            case SOURCE -> List.of(origins());
            case SPECIAL ->
                List.of(new FormPane(texts, () -> {})
                        .area("signal.facts.necessity", necessity, area -> area.rows(1, 4))
                        .node());
            case TESTED, CONTENT, CATEGORY -> List.of();
        };
    }

    private Node origins() {
        Label label = new Label(texts.get("signal.facts.origin"));
        label.setLabelFor(origin);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(label, origin);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private String called(Optional<Fact> fact) {
        return fact.map(one -> one.text().value().lines().findFirst().orElse(""))
                .map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words)
                .orElse(texts.get("signal.facts.origin.own"));
    }
}
