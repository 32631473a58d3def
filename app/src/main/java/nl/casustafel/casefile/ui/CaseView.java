package nl.casustafel.casefile.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Sections;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// One case: who and where it stands to be read from afar, and below it one section at a time.
final class CaseView {
    private static final String ORIGIN = "casefile.origin";

    private final Map<String, CasePart> made = new HashMap<>();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox foot = new VBox();
    private final VBox root = new VBox(scroll, foot);
    private final CaseHead head;
    private final OriginPart origin;
    private final Sections sections;
    private final Consumer<CasePart> built;
    private String front = ORIGIN;

    /// @param others what other features add
    /// @param built hears of each of their parts once, when it was made
    CaseView(CaseModel model, Texts texts, List<CaseSection> others, Consumer<CasePart> built) {
        this.built = built;
        this.head = new CaseHead(texts);
        this.origin = new OriginPart(model, texts);
        this.sections = new Sections(texts, all(others), section -> {
            front = section.key();
            CasePart part = made.get(front);
            foot.getChildren().clear();
            if (part != null) {
                part.foot().ifPresent(foot.getChildren()::add);
            }
        });
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.setId("casefile");
        page.getStyleClass().add(Styles.PAGE);
        model.sheet().addListener((_, _, sheet) -> show(sheet));
        model.hidden().addListener((_, _, hidden) -> {
            if (hidden) {
                foot.getChildren().clear();
                page.getChildren().setAll(new EmptyState(texts, "casefile.hidden").node());
            }
        });
    }

    Parent node() {
        return root;
    }

    /// On what is read: the keys of a part are never pressed by an Enter that was meant for something
    /// else.
    void focus() {
        scroll.requestFocus();
    }

    List<Command> commands() {
        return sections.commands();
    }

    /// Key of the section in front.
    String front() {
        return front;
    }

    /// The section that comes to the front once the case was read.
    void front(String key) {
        front = key;
    }

    private List<Sections.Section> all(List<CaseSection> others) {
        List<Sections.Section> all = new ArrayList<>();
        all.add(new Sections.Section(ORIGIN, () -> new Sections.Part(origin.node(), this::focus)));
        others.forEach(other -> all.add(new Sections.Section(other.key(), () -> made(other))));
        return all;
    }

    private Sections.Part made(CaseSection section) {
        CasePart part = section.make().get();
        made.put(section.key(), part);
        built.accept(part);
        return new Sections.Part(part.node(), part.focus());
    }

    private void show(@Nullable CaseSheet sheet) {
        if (sheet == null) {
            return;
        }
        head.show(sheet);
        origin.show(sheet);
        if (page.getChildren().isEmpty()) {
            page.getChildren().setAll(head.node(), sections.bar(), sections.node());
            sections.bring(front);
        }
    }
}
