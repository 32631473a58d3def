package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;

/// Reads what the page of one signal shows.
final class SignalPages {
    private final SignalActs.Reads reads;
    private final Actor actor;
    private final SignalId id;

    SignalPages(SignalActs.Reads reads, Actor actor, SignalId id) {
        this.reads = reads;
        this.actor = actor;
        this.id = id;
    }

    /// Empty where this person may not see it. Store thread.
    /// @param shown whether it was opened before, so that this is no opening
    Optional<SignalPage> read(Tx tx, boolean shown) {
        SignalReads signals = reads.signals();
        return (shown ? signals.again(tx, actor, id) : signals.file(tx, actor, id)).map(file -> page(tx, file));
    }

    private SignalPage page(Tx tx, SignalFile file) {
        List<TeamPerson> everyone = reads.team().everyone(tx);
        SignalReads signals = reads.signals();
        return new SignalPage(
                file,
                reads.team().municipalities(tx),
                everyone.stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name)),
                file.receiverPart().isPresent() ? reads.attachments().list(tx, id.value()) : List.of(),
                reads.team().settings(tx).preSelection(),
                colleagues(everyone),
                reads.retention().due(tx, actor, id),
                signals.splits(tx, actor, id),
                file.signal().state().takesFacts() ? reads.weighings().question(tx, actor, id) : Optional.empty());
    }

    private List<TeamPerson> colleagues(List<TeamPerson> everyone) {
        Optional<Organisation.Key> own = everyone.stream()
                .filter(person -> person.id().equals(actor.person()))
                .map(person -> person.organisation().id())
                .findFirst();
        return everyone.stream()
                .filter(TeamPerson::active)
                .filter(person -> !person.id().equals(actor.person()))
                .filter(person -> own.equals(Optional.of(person.organisation().id())))
                .toList();
    }
}
