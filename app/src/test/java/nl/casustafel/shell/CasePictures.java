package nl.casustafel.shell;

/// Pictures of a case and of what is in it.
final class CasePictures {
    private final Camera camera;

    CasePictures(Camera camera) {
        this.camera = camera;
    }

    void take() {
        camera.place("4", "cases");
        camera.open("#casefile-list");
        camera.awaitNode("#plan-title");
        camera.robot().fire("#plan-title");
        camera.take("case");
        camera.robot().press("Shortcut+4");
        camera.rows("#casefile-list");
        // The oldest, which was assessed twice.
        camera.robot().focus("#casefile-list").press("End", "Enter");
        camera.awaitNode("#judgement-list-title");
        camera.take("#dossier-title", "#dossier-facts-0", "case-facts");
        camera.take("#domains-title", "#domains-list-2", "case-domains");
        camera.take("#casefile-people", "#casefile-people-parties-0", "case-people");
        camera.take("#documents-title-section", "#documents-list-0", "case-documents");
        camera.robot().fire("#judgement-list-title");
        camera.awaitNode("#judgement-timeline");
        camera.robot().fire("#judgement-timeline");
        camera.awaitNode("#judgement-time-1");
        camera.take("assessments");
        camera.robot().fire("#judgement-time-1");
        camera.awaitNode("#judgement-overview");
        camera.take("assessment");
    }
}
