package nl.casustafel.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// What a level of an assessment can rest on: the facts of the signal a case came from, and those
/// participants brought since (framework 3.2). Each is read as a fact of a signal is.
public final class Grounds {
    private final Signals signals;
    private final SignalReads signalReads;
    private final CaseFacts facts;
    private final CaseFactReads reads;
    private final TeamReads team;

    public Grounds(Signals signals, SignalReads signalReads, CaseFacts facts, CaseFactReads reads, TeamReads team) {
        this.signals = signals;
        this.signalReads = signalReads;
        this.facts = facts;
        this.reads = reads;
        this.team = team;
    }

    /// All of them, whoever asks: for rules of use cases that looked the case up themselves.
    public List<Fact> of(Tx tx, CaseFile caseFile) {
        return joined(
                caseFile.signal().map(signal -> signals.facts(tx, signal)).orElse(List.of()),
                read(tx, facts.of(tx, caseFile.id())));
    }

    /// Those this person may read: none of the signal where it is hidden, and nothing under embargo.
    public List<Fact> seen(Tx tx, Actor actor, CaseFile caseFile) {
        return joined(ofSignal(tx, actor, caseFile), read(tx, reads.of(tx, actor, caseFile.id())));
    }

    /// Those this person may read and that may leave the program on this day: nothing that was brought under a
    /// condition (W-D1). Paper says how many stay behind.
    public List<Fact> leaving(Tx tx, Actor actor, CaseFile caseFile, LocalDate day) {
        return joined(
                ofSignal(tx, actor, caseFile),
                read(
                        tx,
                        reads.of(tx, actor, caseFile.id()).stream()
                                .filter(fact -> fact.conditions().mayLeave(day))
                                .toList()));
    }

    private List<Fact> ofSignal(Tx tx, Actor actor, CaseFile caseFile) {
        return caseFile.signal()
                .flatMap(signal -> signalReads.again(tx, actor, signal))
                .map(SignalFile::facts)
                .orElse(List.of());
    }

    private List<Fact> read(Tx tx, List<CaseFact> brought) {
        if (brought.isEmpty()) {
            return List.of();
        }
        Map<Organisation.Key, ShortText> names =
                team.organisations(tx).stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        return brought.stream()
                .filter(CaseFact::isGround)
                .flatMap(fact ->
                        Optional.ofNullable(names.get(fact.bringer().organisation())).flatMap(fact::read).stream())
                .toList();
    }

    private static List<Fact> joined(List<Fact> first, List<Fact> then) {
        List<Fact> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
