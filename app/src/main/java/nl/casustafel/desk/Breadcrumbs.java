package nl.casustafel.desk;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Navigator.Crumb;

/// The trail above a screen: every step back is a link, the last is where one is.
public final class Breadcrumbs {
    private static final int SHOWN = 3;

    private final HBox root = new HBox();
    private final Navigator navigator;

    public Breadcrumbs(Navigator navigator) {
        this.navigator = navigator;
        root.setId("breadcrumbs");
        root.getStyleClass().add("desk-crumbs");
        navigator.trail().addListener((ListChangeListener<Crumb>) change -> fill());
        fill();
    }

    public Parent node() {
        return root;
    }

    /// The first, and the last few: a long way is folded in between.
    private void fill() {
        root.getChildren().clear();
        int last = navigator.trail().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i == 0 || i > last - SHOWN) {
                add(navigator.trail().get(i), i == last);
            } else if (i == 1) {
                root.getChildren().addAll(word("…"), word("›"));
            }
        }
    }

    private void add(Crumb crumb, boolean here) {
        if (here) {
            root.getChildren().add(new Label(crumb.title()));
            return;
        }
        Hyperlink link = new Hyperlink(crumb.title());
        link.setOnAction(_ -> navigator.to(crumb));
        // Back is Alt+Left; Tab begins in the screen.
        link.setFocusTraversable(false);
        root.getChildren().addAll(link, word("›"));
    }

    private static Label word(String sign) {
        Label label = new Label(sign);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
