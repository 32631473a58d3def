package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Round;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Topic;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.signal.SetAside;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.DeferredQuestion;
import nl.casustafel.weighing.Positions;
import nl.casustafel.weighing.ToConfirm;
import nl.casustafel.weighing.Weighing;

/// What is shown of an item once it is, or was, on the table.
/// @param round what was rated in its weighing, as far as it lies open
/// @param framework what its weighing is rated by
/// @param confirming only at the fixed item that is for it
/// @param setAside only at the fixed item that shows them
/// @param beside what stands beside the facts of a signal
/// @param caseFile the case it is about, or that came of it
record ItemFile(
        AgendaItem item,
        Optional<SignalFile> signal,
        Optional<Versioned<Weighing>> weighing,
        Optional<Round> round,
        Optional<Framework> framework,
        Positions positions,
        List<LiveLine> lines,
        List<ActionRow> actions,
        Optional<CaseId> caseFile,
        List<Waiting> confirming,
        List<SetAside> setAside,
        Beside beside)
        implements PersonalData {
    /// What was told outside a meeting and waits at this item to be signed for (DEC-6).
    record Waiting(String number, ToConfirm waiting) implements PersonalData {
        @Override
        public String toString() {
            return waiting.toString();
        }
    }

    /// What an earlier deferral asked (T-S5), and where the subject lives (W-A3).
    record Beside(Optional<DeferredQuestion> question, Optional<ShortText> municipality) implements PersonalData {
        static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "Beside[]";
        }
    }

    private static Beside beside(Tx tx, MeetingWork work, SignalId id) {
        MeetingLooks looks = work.looks();
        Optional<Municipality.Key> place = looks.signals()
                .again(tx, work.actor(), id)
                .flatMap(file -> file.signal().municipality());
        return new Beside(
                looks.weighings().question(tx, work.actor(), id),
                looks.team().municipalities(tx).stream()
                        .filter(one -> place.filter(one.id()::equals).isPresent())
                        .map(Municipality::name)
                        .findFirst());
    }

    static ItemFile read(Tx tx, MeetingWork work, AgendaItem item) {
        MeetingLooks looks = work.looks();
        Optional<SignalId> signal =
                item.topic() instanceof Topic.OfSignal(SignalId id) ? Optional.of(id) : Optional.empty();
        Optional<CaseId> about = item.topic() instanceof Topic.OfCase(CaseId id) ? Optional.of(id) : Optional.empty();
        return new ItemFile(
                item,
                signal.flatMap(id -> looks.signals().file(tx, work.actor(), id)),
                item.weighing().flatMap(id -> looks.weighings().open(tx, work.actor(), id)),
                item.weighing().flatMap(id -> looks.rounds().round(tx, work.actor(), id)),
                item.weighing().map(id -> work.table().rate().framework(tx, id)),
                item.weighing()
                        .map(id -> looks.weighings().positions(tx, work.actor(), id))
                        .orElse(new Positions(List.of())),
                looks.meetings().lines(tx, work.actor(), item.id()),
                looks.actions().ofAgendaItem(tx, work.actor(), item.id().value()),
                about.or(() -> signal.flatMap(id -> looks.cases().ofSignal(tx, work.actor(), id))),
                item.topic() instanceof Topic.Confirming ? waiting(tx, work) : List.of(),
                work.table().outside().pull().shown(tx, work.actor(), item),
                signal.map(id -> beside(tx, work, id)).orElse(Beside.NOTHING));
    }

    private static List<Waiting> waiting(Tx tx, MeetingWork work) {
        return work.looks().weighings().toConfirm(tx, work.actor()).stream()
                .map(one -> new Waiting(
                        work.looks()
                                .signals()
                                .again(tx, work.actor(), one.signal())
                                .map(file -> file.signal().number().text())
                                .orElse(""),
                        one))
                .toList();
    }

    @Override
    public String toString() {
        return "ItemFile[" + item.position() + "]";
    }
}
