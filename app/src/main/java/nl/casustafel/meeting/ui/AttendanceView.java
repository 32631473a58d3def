package nl.casustafel.meeting.ui;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Styles;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Who is there, and the one key that goes on, which stays in sight whatever stands above it: on the card
/// that opens a meeting, before each item, and when somebody comes in.
final class AttendanceView {
    private final AttendanceModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox card = new VBox();
    private final VBox people = new VBox();
    private final VBox root;
    private final @Nullable Button act;
    /// Whether who is not there may have written.
    private boolean writes;
    /// Absent where nobody can take himself out of an item.
    private @Nullable Consumer<AttendanceModel.Present> recuse;
    /// Whether the secrecy statement is asked.
    private boolean secrecy;

    /// @param act absent for who may only read along
    private AttendanceView(AttendanceModel model, Texts texts, @Nullable Button act, Node foot) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.act = act;
        card.getStyleClass().add(Styles.CARD);
        people.setId("meeting-presence-list");
        people.getStyleClass().add("desk-field");
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setMinHeight(0);
        // As high as what is in it, where there is room.
        scroll.prefViewportHeightProperty().bind(card.heightProperty());
        VBox bar = new VBox(new Banner("meeting-presence-notice", model.notice()).node(), foot);
        bar.getStyleClass().addAll("meeting-foot");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(scroll, bar);
        root.getStyleClass().add("meeting-busy");
        model.rows.addListener((ListChangeListener<AttendanceModel.Present>) _ -> fill());
        fill();
    }

    /// The card that opens a meeting: who is there first, then purpose, basis, secrecy (interaction pattern
    /// I).
    /// @param open absent where this person does not lead the meeting (1.11)
    static AttendanceView opening(AttendanceModel model, Texts texts, @Nullable Runnable open) {
        AttendanceView view = of(model, texts, open, "meeting.open", "meeting.open.who");
        view.secrecy = open != null;
        view.fill();
        view.presence(open != null);
        for (String key : new String[] {"purpose", "basis", "secrecy"}) {
            view.card
                    .getChildren()
                    .add(new VBox(
                            view.words("meeting.opening." + key, Styles.HEADING),
                            view.words("meeting.opening." + key + ".text", "desk-read-only")));
        }
        return view;
    }

    /// Before an item is shown.
    /// @param putOnTable absent where this person does not lead the meeting
    /// @param recuse absent where it is not asked
    static AttendanceView item(
            AttendanceModel model,
            Texts texts,
            @Nullable Runnable putOnTable,
            @Nullable Consumer<AttendanceModel.Present> recuse) {
        AttendanceView view = of(model, texts, putOnTable, "meeting.item.open", "meeting.item.open.who");
        view.writes = true;
        view.recuse = recuse;
        view.secrecy = putOnTable != null;
        view.fill();
        view.card.getChildren().add(view.words("meeting.item.lead", "desk-help"));
        view.presence(putOnTable != null);
        return view;
    }

    /// While an item lies on the table: who comes in now.
    static AttendanceView arrival(AttendanceModel model, Texts texts, Runnable join, Runnable cancel) {
        Buttons buttons = new Buttons(texts);
        Button act = buttons.main("meeting.arrival.join", join);
        AttendanceView view =
                new AttendanceView(model, texts, act, row(act, buttons.plain("meeting.arrival.cancel", cancel)));
        view.card.getChildren().add(view.words("meeting.arrival.lead", "desk-help"));
        view.secrecy = true;
        view.fill();
        view.presence(true);
        return view;
    }

    /// @param whoKey says who may, where this person may not
    private static AttendanceView of(
            AttendanceModel model, Texts texts, @Nullable Runnable run, String key, String whoKey) {
        if (run == null) {
            Label who = new Label(texts.get(whoKey));
            who.setId("meeting-open-who");
            who.setWrapText(true);
            who.setMinHeight(Region.USE_PREF_SIZE);
            return new AttendanceView(model, texts, null, who);
        }
        Button act = new Buttons(texts).main(key, run);
        return new AttendanceView(model, texts, act, row(act));
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        if (act != null) {
            act.requestFocus();
        }
    }

    private void presence(boolean adding) {
        card.getChildren().addAll(words("meeting.presence", Styles.HEADING), people);
        if (adding) {
            card.getChildren().add(more());
        } else {
            people.setMouseTransparent(true);
            people.lookupAll(".check-box").forEach(box -> box.setFocusTraversable(false));
        }
    }

    private void fill() {
        people.getChildren()
                .setAll(IntStream.range(0, model.rows.size())
                        .mapToObj(i -> row(model.rows.get(i), i + 1))
                        .toList());
    }

    private Node row(AttendanceModel.Present row, int number) {
        CheckBox box = Ticks.box(row.name(), row.tick());
        box.setId("meeting-present-" + number);
        Label capacity = new Label(row.capacity());
        capacity.getStyleClass().add(Styles.QUIET);
        // What does not fit stands below: a name is never cut.
        FlowPane line = new FlowPane(box, capacity);
        line.setRowValignment(VPos.CENTER);
        if (writes && row.attendee().capacity() == Capacity.DECIDER) {
            CheckBox wrote = Ticks.box(texts.get("meeting.presence.writing"), row.writing());
            wrote.setId("meeting-present-" + number + "-writing");
            wrote.visibleProperty().bind(box.selectedProperty().not());
            wrote.managedProperty().bind(wrote.visibleProperty());
            line.getChildren().add(wrote);
        }
        if (secrecy) {
            line.getChildren().add(secrecy(row, box, number));
        }
        if (recuse != null) {
            Consumer<AttendanceModel.Present> act = recuse;
            Button out = buttons.quiet("meeting.recuse", Icon.BACK, () -> act.accept(row));
            out.setId("meeting-present-" + number + "-recuse");
            out.disableProperty().bind(row.warning().isEqualTo(texts.get("meeting.recuse.done")));
            line.getChildren().add(out);
        }
        line.getStyleClass().add("desk-actions");
        Label warning = new Label();
        warning.setId("meeting-present-" + number + "-warning");
        warning.getStyleClass().add("desk-problem");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        warning.textProperty().bind(row.warning());
        warning.visibleProperty().bind(row.warning().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        return new VBox(line, warning);
    }

    /// What was said already is only told.
    private Node secrecy(AttendanceModel.Present row, CheckBox there, int number) {
        if (row.attendee().secrecyAt().isPresent()) {
            Label said = new Label(texts.get(
                    "meeting.presence.secrecy.stated",
                    texts.time(row.attendee().secrecyAt().get())));
            said.getStyleClass().add(Styles.QUIET);
            said.setId("meeting-present-" + number + "-secrecy-stated");
            return said;
        }
        CheckBox box = Ticks.box(texts.get("meeting.presence.secrecy"), row.secrecy());
        box.setId("meeting-present-" + number + "-secrecy");
        box.visibleProperty().bind(there.selectedProperty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// Behind one button, because it is seldom needed.
    private Node more() {
        FormPane person = new FormPane(texts, model::addPerson)
                .choice("meeting.arrival.person", model.more)
                .actions(buttons.plain("meeting.arrival.add", model::addPerson));
        FormPane guest = new FormPane(texts, model::addGuest)
                .beside(line -> line.text("meeting.guest.name", model.guest.name)
                        .text("meeting.guest.organisation", model.guest.organisation))
                .radios("meeting.guest.basis", model.guest.basis)
                .actions(buttons.plain("meeting.guest.add", model::addGuest));
        VBox forms = new VBox(person.node(), guest.node());
        forms.getStyleClass().add(Styles.STACK);
        forms.setVisible(false);
        forms.managedProperty().bind(forms.visibleProperty());
        Button show = buttons.quiet("meeting.arrival.show", Icon.ADD, () -> {
            forms.setVisible(!forms.isVisible());
            if (forms.isVisible()) {
                person.focusFirst();
            }
        });
        VBox more = new VBox(show, forms);
        more.getStyleClass().add("desk-field");
        return more;
    }

    private static HBox row(Button... acts) {
        HBox row = new HBox(acts);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private Label words(String key, String style) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
