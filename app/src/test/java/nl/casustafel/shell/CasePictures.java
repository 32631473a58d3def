package nl.casustafel.shell;

import javafx.scene.Scene;
import nl.casustafel.desk.InView;

/// Pictures of a case and of what is in it.
final class CasePictures {
    private final Camera camera;

    CasePictures(Camera camera) {
        this.camera = camera;
    }

    void take() {
        camera.place("4", "cases");
        camera.rows("#casefile-list");
        // One that is here, with an evaluation behind it.
        camera.robot().focus("#casefile-list").press("End", "Up", "Enter");
        camera.awaitNode("#plan-title");
        camera.robot().fire("#plan-title");
        camera.take("case");
        camera.robot().fire("#timeline-title");
        camera.awaitNode("#timeline-scale-years");
        camera.robot().fire("#timeline-scale-years");
        section("#timeline-title", "#timeline-scroll", "case-timeline");
        section("#dossier-title", "#dossier-facts-0", "case-facts");
        section("#domains-title", "#domains-list-2", "case-domains");
        section("#casefile-people", "#casefile-people-parties-0", "case-people");
        section("#documents-title-section", "#documents-list-0", "case-documents");
        camera.robot().press("Shortcut+4");
        camera.rows("#casefile-list");
        // The oldest, which was assessed twice.
        camera.robot().focus("#casefile-list").press("End", "Enter");
        camera.awaitNode("#judgement-list-title");
        section("#closing-title", "#closing-exit-list", "case-end");
        camera.robot().fire("#judgement-list-title");
        camera.awaitNode("#judgement-timeline");
        camera.still();
        camera.robot().fire("#judgement-timeline");
        camera.awaitNode("#judgement-time-1");
        camera.take("assessments");
        camera.robot().fire("#judgement-time-1");
        camera.awaitNode("#judgement-overview");
        camera.take("assessment");
        camera.robot().press("Shortcut+K");
        camera.robot().type("na afsluiten").press("Enter");
        camera.awaitNode("#closing-after");
        camera.take("after-end");
    }

    /// With as much of the section in sight as there is room for.
    private void section(String tab, String shown, String name) {
        camera.robot().fire(tab);
        camera.awaitNode(shown);
        camera.robot().on(() -> {
            Scene scene = camera.robot().stage().getScene();
            InView.bring(scene.lookup(tab), scene.lookup(shown).getParent());
            return true;
        });
        camera.take(name);
    }
}
