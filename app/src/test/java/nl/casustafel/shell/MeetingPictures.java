package nl.casustafel.shell;

import javafx.scene.image.ImageView;

/// Pictures of the table and of the minutes, by who leads the meetings.
final class MeetingPictures {
    private final Camera camera;

    MeetingPictures(Camera camera) {
        this.camera = camera;
    }

    /// By who leads the meetings: the table, and the minutes of a meeting that is over.
    void take() {
        camera.become("Petra");
        camera.place("3", "meetings");
        camera.open("#meeting-list");
        camera.awaitNode("#meeting-open");
        camera.take("meeting-opening");
        camera.robot().fire("#meeting-open");
        camera.awaitNode("#meeting-item-open");
        // Somebody is there without a basis: the first time it only warns.
        camera.robot().fire("#meeting-item-open");
        camera.take("meeting-item");
        camera.robot().fire("#meeting-item-open");
        camera.awaitNode("#meeting-line");
        camera.robot()
                .type("#meeting-line", "School: drie weken niet gezien, wel gebeld.")
                .press("Enter");
        camera.take("meeting-talk");
        camera.robot().press("F3");
        camera.take("meeting-form");
        camera.robot().press("F4");
        camera.take("meeting-positions");
        camera.robot().press("F5");
        camera.take("meeting-decision");
        camera.robot().press("Shortcut+3");
        camera.rows("#meeting-list");
        camera.robot().focus("#meeting-list").press("Home", "Down", "Enter");
        camera.awaitNode("#meeting-line");
        camera.robot().press("F4");
        camera.take("meeting-told");
        minutes();
    }

    private void minutes() {
        camera.robot().press("Shortcut+3");
        camera.rows("#meeting-list");
        // The one after the latest at the table, whose minutes are final in the practice environment; between
        // them stands what is weighed outside a meeting.
        camera.robot().focus("#meeting-list").press("Home", "Down", "Down", "Down", "Enter");
        camera.awaitNode("#meeting-cover");
        camera.take("meeting-over");
        camera.robot().press("Shortcut+Shift+F");
        camera.awaitNode("#minutes-compose");
        camera.still();
        camera.robot().fire("#minutes-compose");
        camera.await(
                "a page",
                () -> camera.robot().stage().getScene().lookup("#minutes-page") instanceof ImageView page
                        && page.getImage() != null);
        camera.take("minutes");
        camera.become("Femke");
    }
}
