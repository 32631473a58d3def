package nl.casustafel.provision.ui;

import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Background;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionReads;
import nl.casustafel.vault.Transactor;

/// The lines of the register, newest first. FX thread only.
final class RegisterModel {
    /// Figures of the hash that are shown; enough to compare by eye.
    private static final int SHORT_HASH = 12;

    private final Actor actor;
    private final Transactor transactor;
    private final ProvisionReads reads;
    private final Background background;
    private final ObservableList<Provision> lines = FXCollections.observableArrayList();

    RegisterModel(Actor actor, Transactor transactor, ProvisionReads reads, Background background) {
        this.actor = actor;
        this.transactor = transactor;
        this.reads = reads;
        this.background = background;
    }

    ObservableList<Provision> lines() {
        return lines;
    }

    void load() {
        background
                .store(() -> transactor.read(actor, Purpose.OVERVIEW, tx -> reads.all(tx, actor)))
                .then(lines::setAll);
    }

    static String items(Provision line) {
        return line.handover().items().stream().map(ShortText::value).collect(Collectors.joining(", "));
    }

    static String shortHash(Provision line) {
        return line.file().hex().substring(0, SHORT_HASH);
    }
}
