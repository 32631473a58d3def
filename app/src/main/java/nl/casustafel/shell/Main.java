package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.casustafel.kernel.CaseClock;

/// Starts the program: `--practice[=1|10|100]` opens the practice environment at once, `--folder=…` keeps
/// everything there.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Options options = Options.of(List.of(args), System.getenv(), Path.of(System.getProperty("user.home", ".")));
        ProgramFolder folder = new ProgramFolder(options.folder());
        if (SharedPlace.isShared(options.folder(), System.getenv())) {
            Platform.startup(() -> Program.cannotBegin(new Stage(), "failure.shared-place"));
            return;
        }
        // Libraries ask for these when they need them. The runtime itself read its own at the start: the start
        // file says where.
        System.setProperty("java.io.tmpdir", folder.temp().toString());
        System.setProperty("pdfbox.fontcache", folder.temp().toString());
        System.setProperty("casustafel.log", folder.log().toString());
        CaseClock clock = CaseClock.system();
        try {
            folder.make();
            PrivateProcess.begin();
            InUse inUse = InUse.take(folder, System.getProperty("user.name", "?"), Machine.name(), clock);
            if (options.rehearsal()) {
                Rehearsal.furnish(folder, clock);
            }
            Platform.startup(() -> begin(options, folder, inUse, ProgramParts.real(clock)));
        } catch (IOException _) {
            Platform.startup(() -> Program.cannotBegin(new Stage(), "failure.unreadable"));
        }
    }

    private static void begin(Options options, ProgramFolder folder, InUse inUse, ProgramParts parts) {
        Stage stage = new Stage();
        Program program = new Program(options, folder, inUse, parts, stage);
        if (options.rehearsal()) {
            new Rehearsal(program, stage).start();
        } else {
            program.start();
        }
    }
}
