package nl.casustafel.exchange.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.Difference;
import nl.casustafel.exchange.Difference.Shown;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The dossiers in a bundle, and of the chosen one what is here beside what came.
final class TakeView {
    private final TakeModel model;
    private final Texts texts;
    private final ObservableList<Difference> differences = FXCollections.observableArrayList();
    private final RowTable<Arrival> arrivals;
    private final Button choose;
    private final VBox node;
    private @Nullable Arrival selected;

    TakeView(TakeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        choose = buttons.main("exchange.take", model::choose);
        choose.disableProperty().bind(model.work.busy().isNotNull());
        arrivals = new RowTable<>(texts, "exchange.arrivals", model.arrivals())
                .column(
                        "exchange.offers.number",
                        1,
                        one -> one.dossier().number().text())
                .column(
                        "exchange.offers.kind",
                        0.8,
                        one -> texts.code(one.dossier().kind()))
                .column(
                        "exchange.offers.who",
                        1.6,
                        one -> one.calledBy().map(ShortText::value).orElse(""))
                .column("exchange.arrivals.standing", 1.8, one -> texts.code(one.standing()))
                .column("exchange.arrivals.choice", 1, one -> texts.get(model.choice(one)))
                .onSelect(this::show);
        node = new VBox(
                WorkLine.words(texts, "exchange.take.lead", Styles.QUIET),
                row(choose),
                new WorkLine(model.work, texts).node(),
                new Banner("exchange-take-banner", model.work.notice()).node(),
                opened(buttons));
        node.getStyleClass().add(Styles.STACK);
        VBox.setVgrow(node.getChildren().getLast(), Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    void focus() {
        choose.requestFocus();
    }

    private Node opened(Buttons buttons) {
        Label says = new Label();
        says.setId("exchange-says");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        says.textProperty().bind(Bindings.createStringBinding(model::says, model.opened()));
        RowTable<Difference> sides = new RowTable<>(texts, "exchange.sides", differences)
                .column("exchange.sides.part", 0.8, one -> texts.code(one.part()))
                .column("exchange.sides.here", 2, one -> side(one.here()))
                .column("exchange.sides.there", 2, one -> side(one.there()));
        VBox.setVgrow(arrivals.node(), Priority.ALWAYS);
        VBox.setVgrow(sides.node(), Priority.ALWAYS);
        Button takeIn = buttons.main("exchange.take.do", model::takeIn);
        takeIn.disableProperty().bind(model.work.busy().isNotNull());
        VBox box = new VBox(
                says,
                arrivals.node(),
                row(
                        buttons.plain("exchange.take.this", () -> decide(true)),
                        buttons.plain("exchange.take.leave", () -> decide(false))),
                sides.node(),
                row(takeIn, buttons.plain("exchange.take.forget", model::forget)));
        box.getStyleClass().add(Styles.STACK);
        box.visibleProperty().bind(model.opened().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        model.opened().addListener((_, _, bundle) -> {
            selected = null;
            differences.clear();
            if (bundle != null) {
                arrivals.node().requestFocus();
            }
        });
        return box;
    }

    private void show(Arrival arrival) {
        selected = arrival;
        differences.setAll(arrival.differences());
    }

    private void decide(boolean take) {
        Arrival arrival = selected;
        if (arrival != null) {
            model.decide(arrival, take);
            // The list draws the row anew.
            model.arrivals().set(model.arrivals().indexOf(arrival), arrival);
            arrivals.select(arrival);
        }
    }

    private String side(Optional<List<Shown>> values) {
        return values.map(shown ->
                        shown.stream().map(value -> written(value.value())).collect(Collectors.joining(" · ")))
                .orElseGet(() -> texts.get("exchange.sides.nothing"));
    }

    private String written(Object value) {
        return switch (value) {
            case Enum<?> constant -> texts.code(constant);
            case LocalDate day -> texts.shortDate(day);
            case Instant at -> texts.dateTime(at);
            default -> value.toString();
        };
    }

    private static HBox row(Button... acts) {
        HBox row = new HBox(acts);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }
}
