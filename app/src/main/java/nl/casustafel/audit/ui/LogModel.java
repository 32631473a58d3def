package nl.casustafel.audit.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.ChainState;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import org.jspecify.annotations.Nullable;

/// The newest entries of the log, filtered by a word, and the check of the whole chain. FX thread only.
public final class LogModel {
    private static final int NEWEST = 500;
    private static final int FILTER_MAX = 100;

    /// Reads the log in the name of an actor.
    /// @param who the name that goes with an id; empty for nobody's
    /// @param actions simple names of the features' enums of actions, such as `TeamAction`, whose words
    /// are shown
    public record Source(
            Actor actor, Transactor transactor, AuditReads reads, Function<UUID, String> who, List<String> actions) {}

    /// An entry in words.
    record Line(AuditRow row, String who, String action, String purpose, String result) {
        boolean has(String word) {
            return (row.seq() + " " + who + " " + action + " " + purpose + " " + result)
                    .toLowerCase(Locale.ROOT)
                    .contains(word);
        }
    }

    private record Read(List<AuditRow> rows, AuditHead head) {}

    final Field<String> filter = new Field<>(Parsed::valid, word -> word, FILTER_MAX);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Line> shown = new FilteredList<>(lines);
    private final Source source;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper("");

    public LogModel(Source source, Background background, Texts texts) {
        this.source = source;
        this.background = background;
        this.texts = texts;
        filter.typed().addListener((_, _, typed) -> {
            String word = typed.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(line -> line.has(word));
        });
    }

    ObservableList<Line> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The code of the last entry, to be written down.
    ReadOnlyStringProperty head() {
        return head.getReadOnlyProperty();
    }

    void load() {
        background
                .store(() -> source.transactor()
                        .read(
                                source.actor(),
                                Purpose.OVERVIEW,
                                tx -> new Read(
                                        source.reads().latest(tx, NEWEST),
                                        source.reads().head(tx))))
                .then(read -> {
                    lines.setAll(read.rows().stream().map(this::line).toList());
                    head.set(texts.get(
                            "audit.head.value",
                            texts.number(read.head().seq()),
                            read.head().code().value()));
                });
    }

    void check() {
        notice.set(Notice.info(texts, "audit.checking"));
        background
                .store(() -> source.transactor().read(source.actor(), Purpose.KEEP_STORE, source.reads()::check))
                .then(state -> notice.set(
                        switch (state) {
                            case ChainState.Whole(AuditHead last) ->
                                Notice.done(texts, "audit.whole", texts.number(last.seq()));
                            case ChainState.Broken(long seq) ->
                                Notice.warning(texts, "audit.broken", texts.number(seq));
                        }));
    }

    private Line line(AuditRow row) {
        String result = row.result().value();
        return new Line(
                row,
                source.who().apply(row.actor()),
                action(row.action().value()),
                purpose(row.purpose().value()),
                result.equals("DONE") ? texts.get("audit.list.done") : result);
    }

    /// The words of the feature that wrote it, else the code itself, which is what the log holds.
    private String action(String code) {
        return source.actions().stream()
                .map(type -> "code." + type + "." + code)
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.get(key))
                .orElse(code);
    }

    private String purpose(String code) {
        String key = "code.Purpose." + code;
        return texts.has(key) ? texts.get(key) : code;
    }
}
