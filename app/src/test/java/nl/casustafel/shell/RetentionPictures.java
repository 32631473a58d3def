package nl.casustafel.shell;

/// Keeping and destroying, and why somebody is not told.
final class RetentionPictures {
    private final Camera camera;

    RetentionPictures(Camera camera) {
        this.camera = camera;
    }

    /// What is to be destroyed, what is kept, and of the oldest case until when and why.
    void take() {
        camera.robot().press("Shortcut+Shift+V");
        camera.rows("#retention-list");
        camera.take("retention");
        camera.robot().press("F3");
        camera.rows("#term-list");
        camera.robot().focus("#term-list").press("Home");
        camera.take("retention-kept");
        camera.robot().press("F4");
        camera.rows("#retention-certificates");
        camera.robot().focus("#retention-certificates").press("Home");
        camera.take("retention-certificates");
        camera.robot().press("Shortcut+4");
        camera.rows("#casefile-list");
        camera.robot().focus("#casefile-list").press("End", "Enter");
        camera.awaitNode("#term-section");
        camera.robot().fire("#term-section");
        camera.take("case-term");
        camera.robot().fire("#referral-statement-section");
        camera.still();
        camera.robot().fire("#referral-statement-make");
        camera.awaitNode("#referral-statement-reason");
        camera.take("statement");
    }
}
