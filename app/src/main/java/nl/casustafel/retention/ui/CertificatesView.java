package nl.casustafel.retention.ui;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.Recall;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The certificates, beside one of them the places outside the program.
final class CertificatesView {
    private final RowTable<Destruction> list;
    private final Node node;

    CertificatesView(CertificatesModel model, Texts texts) {
        list = new RowTable<>(texts, "retention.certificates", model.made())
                .column("retention.certificates.at", 1.2, one -> texts.dateTime(one.at()))
                .column(
                        "retention.certificates.count",
                        0.7,
                        one -> String.valueOf(one.lines().size()))
                .column(
                        "retention.certificates.by",
                        1.6,
                        one -> model.name(one.confirmed().first().person()) + ", "
                                + model.name(one.confirmed().second().person()))
                .column(
                        "retention.certificates.outside",
                        0.8,
                        one -> texts.get(
                                "retention.certificates.ticked", one.ticks().size(), CopyPlace.values().length))
                .onSelect(model::show);
        VBox all = new VBox(
                new Banner("retention-certificates-banner", model.notice()).node(),
                new Halves(list.node(), beside(model, texts).node(), 50).node());
        all.getStyleClass().add(Styles.STACK);
        VBox.setVgrow(all.getChildren().getLast(), Priority.ALWAYS);
        node = all;
    }

    private static FormPane beside(CertificatesModel model, Texts texts) {
        FormPane form = new FormPane(texts, model::keepTicks).heading("retention.copies");
        model.ticks().forEach((place, tick) -> form.tick(key(place), tick));
        Buttons buttons = new Buttons(texts);
        return form.actions(
                        buttons.main("retention.copies.keep", model::keepTicks),
                        buttons.plain("term.paper.write", model::write))
                .node(copies(model, texts).node())
                .readOnly(
                        "retention.certificate",
                        Bindings.createStringBinding(
                                () -> {
                                    Destruction one = model.shown().get();
                                    return one == null ? texts.get("retention.certificate.none") : model.text(one);
                                },
                                model.shown()));
    }

    /// What left before, with who is asked to destroy it too.
    private static RowTable<Recall> copies(CertificatesModel model, Texts texts) {
        return new RowTable<>(texts, "term.paper.copies.list", model.copies())
                .column(
                        "term.paper.copies.list.recipient",
                        2,
                        copy -> copy.recipient().value())
                .column("term.paper.copies.list.left", 1.3, copy -> texts.dateTime(copy.leftAt()))
                .column("term.paper.copies.list.form", 1.3, copy -> texts.code(copy.form()))
                .dateColumn("term.paper.copies.list.asked", 1, CertificatesView::asked)
                .onOpen(model::asked);
    }

    private static @Nullable LocalDate asked(Recall copy) {
        return copy.asked().map(Recall.Asked::on).orElse(null);
    }

    private static String key(CopyPlace place) {
        return switch (place) {
            case MAILBOX -> "retention.copies.mailbox";
            case SENT_ITEMS -> "retention.copies.sent-items";
            case DOWNLOADS -> "retention.copies.downloads";
            case NATIONAL_SYSTEM -> "retention.copies.national-system";
            case PAPER -> "retention.copies.paper";
            case HANDED_OUT -> "retention.copies.handed-out";
        };
    }

    Node node() {
        return node;
    }

    void focus() {
        list.node().requestFocus();
    }
}
