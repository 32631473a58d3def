package nl.casustafel.signal.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Lets mails be dropped on a node. Only their places are handed on; whether each is a mail is found by
/// reading it.
final class MailDrop {
    private MailDrop() {}

    /// @param taken gets the files that are dropped, never none
    static void on(Node node, Consumer<List<Path>> taken) {
        node.setOnDragOver(event -> {
            if (!files(event.getDragboard()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped((DragEvent event) -> {
            List<Path> files = files(event.getDragboard());
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                taken.accept(files);
            }
        });
    }

    private static List<Path> files(Dragboard board) {
        List<File> files = board.getFiles() == null ? List.of() : board.getFiles();
        return files.stream().map(File::toPath).toList();
    }
}
