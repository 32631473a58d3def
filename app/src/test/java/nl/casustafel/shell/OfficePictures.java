package nl.casustafel.shell;

/// Pictures of what is no case: the team, the log, copies, other teams, and what is kept.
final class OfficePictures {
    private final Camera camera;

    OfficePictures(Camera camera) {
        this.camera = camera;
    }

    void take() {
        camera.place("6", "register");
        team();
        camera.place("8", "log");
        exchange();
        quality();
        frameworks();
    }

    private void quality() {
        camera.become("Marga");
        camera.robot().press("Shortcut+Shift+K");
        camera.take("quality");
        camera.robot().press("F3");
        camera.take("exercise");
    }

    private void frameworks() {
        camera.robot().press("Shortcut+Shift+R");
        camera.take("framework");
        camera.open("#framework-versions");
        camera.take("framework-version");
        camera.become("Femke");
    }

    private void team() {
        camera.place("7", "team");
        form("team-add");
        form("team-code");
        form("team-mandate");
        form("team-municipality");
        form("team-settings");
        camera.robot().press("Shortcut+7");
        camera.open("#team-people");
        camera.take("team-change");
        camera.robot().press("Shortcut+7").fire("#team-account-open");
        camera.take("account");
    }

    private void form(String button) {
        camera.robot().press("Shortcut+7");
        camera.awaitNode("#" + button);
        camera.robot().fire("#" + button);
        camera.take(button);
    }

    private void exchange() {
        camera.robot().press("Shortcut+Shift+B");
        camera.take("backup");
        camera.robot().press("Shortcut+Shift+O");
        camera.take("exchange");
        camera.robot().press("F4").focus("#exchange-own-show").press("Space");
        camera.take("exchange-teams");
        camera.robot().press("F5");
        camera.take("exchange-elsewhere");
    }
}
