package nl.casustafel.desk;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.casustafel.desk.Navigator.Crumb;

/// The trail above a screen: every step back is a link, the last is where one is.
public final class Breadcrumbs {
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

    private void fill() {
        root.getChildren().clear();
        int last = navigator.trail().size() - 1;
        for (int i = 0; i <= last; i++) {
            Crumb crumb = navigator.trail().get(i);
            if (i < last) {
                Hyperlink link = new Hyperlink(crumb.title());
                link.setOnAction(event -> navigator.to(crumb));
                // Back is Alt+Left; Tab begins in the screen.
                link.setFocusTraversable(false);
                root.getChildren().addAll(link, new Label("›"));
            } else {
                root.getChildren().add(new Label(crumb.title()));
            }
        }
    }
}
