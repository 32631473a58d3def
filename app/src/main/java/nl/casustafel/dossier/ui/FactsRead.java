package nl.casustafel.dossier.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.Designated;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.dossier.Bringer;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;

/// What the list of facts of a case shows.
/// @param parties whom this person may write for
record FactsRead(List<FactRow> rows, List<FactForm.Party> parties, List<CorrectionNotice> notices)
        implements PersonalData {
    static final FactsRead NOTHING = new FactsRead(List.of(), List.of(), List.of());

    static FactsRead of(DossierLooks looks, Tx tx, Actor actor, CaseId id) {
        return looks.cases()
                .again(tx, actor, id)
                .map(Versioned::value)
                .map(caseFile -> of(looks, tx, actor, caseFile))
                .orElse(NOTHING);
    }

    private static FactsRead of(DossierLooks looks, Tx tx, Actor actor, CaseFile caseFile) {
        List<Organisation> organisations = looks.team().organisations(tx);
        Map<Organisation.Key, ShortText> names = new HashMap<>();
        organisations.forEach(one -> names.put(one.id(), one.name()));
        List<FactRow> rows = new ArrayList<>();
        caseFile.signal()
                .flatMap(signal -> looks.signals().again(tx, actor, signal))
                .map(SignalFile::facts)
                .ifPresent(facts -> facts.forEach(fact -> rows.add(new FactRow.OfSignal(fact))));
        looks.facts()
                .of(tx, actor, caseFile.id())
                .forEach(fact -> rows.add(new FactRow.OfCase(
                        fact, Objects.requireNonNull(names.get(fact.bringer().organisation())))));
        Optional<Organisation.Key> own = looks.team()
                .person(tx, actor.person())
                .map(TeamPerson::organisation)
                .map(Organisation::id);
        return new FactsRead(
                rows,
                organisations.stream()
                        .filter(one -> TakeOverCase.allowedTo(actor)
                                ? Designated.takesPart(caseFile, one)
                                : own.equals(Optional.of(one.id())) && Designated.in(caseFile, one, actor.person()))
                        .map(one -> new FactForm.Party(new Bringer(one.id(), spokesman(caseFile, one)), one.name()))
                        .toList(),
                looks.facts().notices(tx, actor, caseFile.id()));
    }

    private static Optional<PersonId> spokesman(CaseFile caseFile, Organisation organisation) {
        return caseFile.participants().stream()
                .filter(one -> one.organisation().equals(organisation.id()))
                .findFirst()
                .flatMap(Participant::person);
    }

    @Override
    public String toString() {
        return "FactsRead[" + rows.size() + "]";
    }
}
