package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Domain;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.framework.Domains;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.texts.Texts;

/// Which domains the version has, and which indicators stand in each. What was done here is done back the same
/// way: an indicator is brought back, a domain removed or put back under its letter.
final class DomainPart {
    private final FrameworkModel model;
    private final Texts texts;
    private final ObservableList<Domain> rows = FXCollections.observableArrayList();
    private final RowTable<Domain> list;
    private final StackPane beside = new StackPane();
    private final Node root;

    DomainPart(FrameworkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = new RowTable<>(texts, "framework.domains", rows)
                .column("framework.domains.code", 0.4, one -> String.valueOf(one.code()))
                .column("framework.domains.name", 2.2, one -> one.name().in(texts.language()))
                .column("framework.domains.polarity", 1, this::polarity)
                .column("framework.domains.holds", 0.8, this::holds)
                .onSelect(this::show);
        Node add = new Buttons(texts).plain("framework.domain.add", this::begin);
        Node how = Words.quiet(texts.get("framework.domains.how"));
        root = new Sides(list.node(), List.of(add, how), beside, 50).node();
        model.opened().addListener((_, _, now) -> {
            Words.visible(add, model.mayType());
            if (now != null) {
                show(now.content());
            }
        });
    }

    private void show(Framework framework) {
        Optional<Domain> held = list.selection().stream().findFirst();
        rows.setAll(framework.domains());
        beside.getChildren().clear();
        held.flatMap(was ->
                        rows.stream().filter(one -> one.code() == was.code()).findFirst())
                .ifPresent(row -> {
                    list.select(row);
                    show(row);
                });
    }

    private String holds(Domain domain) {
        return content()
                .map(all -> Domains.in(all, domain.code()).size())
                .map(count -> texts.get("framework.domains.count", count))
                .orElse("");
    }

    private String polarity(Domain domain) {
        return switch (domain.polarity()) {
            case CONCERN -> texts.get("framework.polarity.concern");
            case CONTEXT -> texts.get("framework.polarity.context");
            case PROTECTION -> texts.get("framework.polarity.protection");
        };
    }

    private Optional<Framework> content() {
        return Optional.ofNullable(model.opened().get()).map(Opened::content);
    }

    private void show(Domain domain) {
        VBox all = new VBox(Words.styled(domain.code() + " – " + domain.name().in(texts.language()), Styles.HEADING));
        all.getStyleClass().add(Styles.STACK);
        content().ifPresent(framework -> fill(all, framework, domain));
        beside.getChildren().setAll(all);
    }

    private void fill(VBox all, Framework framework, Domain domain) {
        List<Indicator> in = Domains.in(framework, domain.code());
        in.forEach(one -> all.getChildren().add(Words.styled(words(one), "desk-read-only")));
        if (in.isEmpty()) {
            all.getChildren().add(Words.quiet(texts.get("framework.domains.nothing-in")));
        }
        if (model.mayType()) {
            all.getChildren().add(moving(framework, domain));
        }
        if (model.mayType() && in.isEmpty()) {
            all.getChildren()
                    .add(new Buttons(texts)
                            .grave(
                                    "framework.domain.remove",
                                    () -> model.rearrange(new DraftEdit.DomainRemoved(domain.code()), this::focus)));
        }
    }

    private Node moving(Framework framework, Domain to) {
        List<Indicator> others = framework.indicators().stream()
                .filter(one -> Domains.takes(framework, to, one.code()))
                .toList();
        if (others.isEmpty()) {
            return Words.quiet(texts.get("framework.domains.none-to-move"));
        }
        Choice<Indicator> which = new Choice<>(others, this::words);
        Runnable move = () -> which.reveal().map(Indicator::code).ifPresent(code -> move(code, to));
        return new FormPane(texts, move)
                .choice("framework.domain.which", which)
                .actions(new Buttons(texts).main("framework.domain.move", move))
                .node();
    }

    private void move(IndicatorCode code, Domain to) {
        model.rearrange(new DraftEdit.Moved(code, to.code()), this::focus);
    }

    private String words(Indicator one) {
        return one.code() + " – " + one.name().in(texts.language());
    }

    /// An empty sheet for a domain that is not there yet.
    private void begin() {
        Opened now = model.opened().get();
        if (now != null) {
            DomainForm form = new DomainForm(
                    now, texts, domain -> model.rearrange(new DraftEdit.DomainAdded(domain), this::focus));
            beside.getChildren().setAll(form.node());
            form.focus();
        }
    }

    Node node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }
}
