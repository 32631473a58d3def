package nl.casustafel.backup.ui;

import java.util.List;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.texts.Texts;

/// The screen of this feature, and the way to it.
public final class BackupScreens {
    private final BackupModel model;
    private final Texts texts;
    private final FileChoice files;
    private final Navigator navigator;

    public BackupScreens(BackupModel model, Texts texts, FileChoice files, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.navigator = navigator;
    }

    public void register(Navigator registry) {
        registry.register(BackupPlace.class, _ -> screen());
    }

    public List<Command> commands() {
        return List.of(Command.of("backup.open", () -> navigator.go(new BackupPlace()), "Shortcut+Shift+B"));
    }

    private Screen screen() {
        BackupView view = new BackupView(model, texts, files);
        model.look();
        return Screen.of(view.node(), texts.get("backup.title"))
                .commands(List.of(Command.of("backup.make", view::makeNow), Command.of("backup.choose", view::choose)))
                .focusing(view::focus);
    }
}
