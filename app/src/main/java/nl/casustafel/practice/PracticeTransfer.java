package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.closing.CloseCase;
import nl.casustafel.closing.NoteConsent;
import nl.casustafel.closing.TransferCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.Fact;

/// A case that another municipality goes on with: who brought its facts was asked about each, and one stays
/// here (T-C10, W-E5).
final class PracticeTransfer {
    private static final int KEPT_MONTHS = 12;

    private final Setting setting;
    private final PracticeDossier dossier;
    private final NoteConsent consent;
    private final TransferCase transfer;

    PracticeTransfer(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        PracticeRooms rooms = setting.rooms();
        PracticeRooms.Over over = rooms.over();
        var door = setting.transactor();
        var cases = rooms.table().cases();
        dossier = new PracticeDossier(setting, proceed);
        consent = new NoteConsent(door, cases, over.endings(), setting.clock());
        transfer = new TransferCase(
                door,
                new CloseCase.Store(cases, over.closings(), over.people(), over.actions(), over.endings()),
                rooms.dossier().grounds(),
                proceed,
                rooms.team(),
                setting.clock());
    }

    /// What participants brought about it here.
    void brought(CaseId id) {
        dossier.brought(id, 1);
    }

    void handedOn(CaseId id) {
        Actor holder = as(setting.team().fileHolder);
        List<Fact> items = setting.transactor()
                .read(
                        holder,
                        Purpose.RUN_CASE,
                        tx -> setting.rooms()
                                .table()
                                .cases()
                                .find(tx, holder, id)
                                .map(Versioned::value)
                                .map(caseFile -> transfer.items(tx, holder, caseFile))
                                .orElseThrow());
        for (Fact item : items) {
            value(consent.handle(holder, id, item.id(), !item.equals(items.getLast())));
        }
        LocalDate today = setting.clock().today();
        value(transfer.handle(
                holder,
                id,
                new TransferCase.Wish(
                        setting.stories().title("overdracht-aan", 0),
                        setting.stories().text("overdracht", 0),
                        new CaseClosing.Kept(
                                today.plusMonths(KEPT_MONTHS),
                                Optional.of(setting.stories().text("bewaard", 0))),
                        List.of(Signing.by(setting.team().officer), Signing.by(setting.team().prosecutor)))));
    }
}
