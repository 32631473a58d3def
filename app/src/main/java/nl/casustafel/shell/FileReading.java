package nl.casustafel.shell;

import nl.casustafel.attachment.FileWords;
import nl.casustafel.attachment.OpenedFile;
import nl.casustafel.attachment.ReadFiles;
import nl.casustafel.desk.Background;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.mail.InnerMail;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.WritesPaused;

/// Makes what somebody added searchable, behind the screens, one file at a time: its bytes from the store, its
/// words on the work pool, and the words into the store. FX thread.
final class FileReading {
    private final Actor actor;
    private final ReadFiles files;
    private final FileWords words;
    private final Background background;
    private boolean busy;
    private boolean again;

    FileReading(Actor actor, ReadFiles files, Background background) {
        this.actor = actor;
        this.files = files;
        this.words = new FileWords(new FileSights(), InnerMail::words);
        this.background = background;
    }

    /// Reads all that was not read yet; while it does, once more afterwards.
    void read() {
        again = busy;
        if (!busy) {
            busy = true;
            next();
        }
    }

    private void next() {
        background
                .store(() -> files.next(actor))
                .otherwise(this::rest)
                .then(found -> found.ifPresentOrElse(this::words, this::done));
    }

    private void words(OpenedFile file) {
        background
                .work(() -> {
                    try {
                        return words.of(file);
                    } finally {
                        file.forget();
                    }
                })
                .otherwise(this::rest)
                .then(answer -> background
                        .store(() -> kept(file, answer))
                        .otherwise(this::rest)
                        .then(kept -> {
                            if (kept) {
                                next();
                            } else {
                                rest();
                            }
                        }));
    }

    /// False where it cannot be kept now: nobody asked for it, so nobody is told; it is tried again later.
    private boolean kept(OpenedFile file, FileWords.Answer answer) {
        try {
            files.keep(actor, file.about().id(), answer);
            return true;
        } catch (WritesPaused | DossierAway later) {
            return false;
        }
    }

    /// Until it is asked again.
    private void rest() {
        busy = false;
    }

    private void done() {
        rest();
        if (again) {
            read();
        }
    }
}
