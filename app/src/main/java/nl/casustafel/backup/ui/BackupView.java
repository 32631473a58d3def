package nl.casustafel.backup.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.backup.Generation;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.ProgressLine;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The backups as a list, with the place, and the button that makes one now.
final class BackupView {
    private static final long KILO = 1024;

    private final BackupModel model;
    private final Texts texts;
    private final FileChoice files;
    private final VBox page;
    private final StackPane running = new StackPane();
    private final Button make;

    BackupView(BackupModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        Buttons buttons = new Buttons(texts);
        make = buttons.main("backup.make", this::makeNow);
        make.disableProperty().bind(model.busy());
        Button choose = buttons.plain("backup.choose", this::choose);
        choose.disableProperty().bind(model.busy());
        HBox acts = new HBox(make, choose);
        acts.getStyleClass().add(Styles.ROW);
        RowTable<Generation> table = new RowTable<>(texts, "backup.list", model.generations())
                .column("backup.list.made", 1.4, one -> texts.dateTime(one.made()))
                .column("backup.list.size", 1, this::size)
                .column("backup.list.checked", 1.2, _ -> texts.get("backup.list.opened"));
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        page = new VBox(
                words("backup.title", Styles.TITLE),
                words("backup.lead", Styles.QUIET),
                where(),
                acts,
                running,
                new Banner("backup-notice", model.notice()).node(),
                table.node(),
                words("backup.kept", Styles.QUIET),
                words("backup.opens", Styles.QUIET));
        page.getStyleClass().add(Styles.PAGE);
        model.progress().addListener((_, _, progress) -> show(progress));
        show(model.progress().get());
    }

    Parent node() {
        return page;
    }

    void focus() {
        make.requestFocus();
    }

    void makeNow() {
        if (model.place().get().isEmpty()) {
            choose();
        } else {
            model.make();
        }
    }

    void choose() {
        files.folder("backup.choose.title").ifPresent(model::choose);
    }

    private Label where() {
        Label where = new Label();
        where.setId("backup-place");
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.place().get().isEmpty()
                                ? texts.get("backup.place.none")
                                : texts.get("backup.place", model.place().get()),
                        model.place()));
        return where;
    }

    private void show(@Nullable Progress progress) {
        running.setVisible(progress != null);
        running.setManaged(progress != null);
        if (progress == null) {
            running.getChildren().clear();
        } else {
            running.getChildren().setAll(new ProgressLine(texts, progress).node());
        }
    }

    private String size(Generation one) {
        return one.bytes() < KILO * KILO
                ? texts.get("backup.list.kilobytes", Math.max(1, one.bytes() / KILO))
                : texts.get("backup.list.megabytes", one.bytes() / (double) (KILO * KILO));
    }

    private Label words(String key, String style) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        // The list gives way, not the words.
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
