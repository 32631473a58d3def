package nl.casustafel.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.Designated;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.dossier.DossierRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// What holds for whatever a participant brings.
final class BringRules {
    private final TeamReads team;

    BringRules(TeamReads team) {
        this.team = team;
    }

    /// Whether this actor may write for this organisation in this case: a participant for the own one, file
    /// holder and coordinator for each that takes part (W-C8, DEC-10).
    Optional<DossierRefusal> against(Tx tx, Actor actor, CaseFile caseFile, Bringer bringer) {
        Optional<Organisation> organisation = team.organisations(tx).stream()
                .filter(one -> one.id().equals(bringer.organisation()))
                .filter(one -> Designated.takesPart(caseFile, one))
                .findFirst();
        if (organisation.isEmpty()) {
            return Optional.of(Plain.NOT_DESIGNATED);
        }
        return TakeOverCase.allowedTo(actor) || speaksFor(tx, actor, caseFile, organisation.get())
                ? Optional.empty()
                : Optional.of(Plain.NOT_YOURS);
    }

    private boolean speaksFor(Tx tx, Actor actor, CaseFile caseFile, Organisation organisation) {
        return team.person(tx, actor.person())
                        .map(TeamPerson::organisation)
                        .filter(own -> own.id().equals(organisation.id()))
                        .isPresent()
                && Designated.in(caseFile, organisation, actor.person());
    }

    /// W-D1 and W-D9, whoever writes.
    static Optional<DossierRefusal> against(NewCaseFact fact, LocalDate today) {
        if (fact.conditions().spokenOnly() && fact.text().value().length() > ShortText.MAX) {
            return Optional.of(Plain.HEADING_TOO_LONG);
        }
        if (fact.known().observed().last().filter(today::isBefore).isPresent()) {
            return Optional.of(Plain.OBSERVED_IN_FUTURE);
        }
        return against(fact.category(), fact.conditions(), today);
    }

    static Optional<DossierRefusal> against(Optional<DataCategory> category, Conditions conditions, LocalDate today) {
        if (category.filter(one -> one == DataCategory.CITIZEN_NUMBER).isPresent()) {
            return Optional.of(Plain.NUMBER_ELSEWHERE);
        }
        boolean asks = category.filter(one -> one == DataCategory.POLICE || one == DataCategory.JUDICIAL)
                .isPresent();
        if (asks && conditions.restriction().isEmpty()) {
            return Optional.of(Plain.CONDITIONS_MISSING);
        }
        return conditions.embargoUntil().filter(day -> !day.isAfter(today)).isPresent()
                ? Optional.of(Plain.EMBARGO_PAST)
                : Optional.empty();
    }
}
