package nl.casustafel.signal.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Lets a mail be dropped on a node. Only its place is handed on; whether it is a mail is found by
/// reading it.
final class MailDrop {
    private MailDrop() {}

    /// @param taken gets the first of the files that are dropped
    static void on(Node node, Consumer<Path> taken) {
        node.setOnDragOver(event -> {
            if (first(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped((DragEvent event) -> {
            Optional<Path> file = first(event.getDragboard());
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(taken);
        });
    }

    private static Optional<Path> first(Dragboard board) {
        List<File> files = board.getFiles() == null ? List.of() : board.getFiles();
        return files.stream().map(File::toPath).findFirst();
    }
}
