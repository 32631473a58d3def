package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.Weighing;

/// Makes a case of what was weighed and admitted (T-C1): at the table, or when the driehoek has ratified it
/// (T-S7). Whoever calls it has seen to it that police, OM and mayor decided so (W-C3).
public final class MakeCase {
    private final CaseFiles cases;
    private final Signals signals;
    private final TeamReads team;
    private final CaseClock clock;

    public MakeCase(CaseFiles cases, Signals signals, TeamReads team, CaseClock clock) {
        this.cases = cases;
        this.signals = signals;
        this.team = team;
        this.clock = clock;
    }

    /// @param participants the designated; those of a person who left since are of the organisation
    Outcome<CaseId, CaseRefusal> within(
            Tx tx, Actor actor, Weighing weighing, Signal signal, Strand strand, List<Designation> participants) {
        if (signal.municipality().isEmpty()) {
            return Outcome.refused(CaseRefusal.Plain.NO_MUNICIPALITY);
        }
        LocalDate today = clock.today();
        CaseFile caseFile = new CaseFile(
                CaseId.fresh(),
                signal.number(),
                signals.external(tx, signal.id()),
                new Origin.Weighed(signal.id(), weighing.id()),
                signal.subject(),
                signal.municipality().get(),
                Regime.WPGA,
                CasePhase.ADMITTED,
                strand,
                today,
                today,
                Designating.on(today, participants));
        cases.add(tx, caseFile);
        cases.addStep(tx, caseFile.id(), CaseTransition.ADMIT.first(caseFile.phase(), clock.now(), actor.person()));
        cases.follow(tx, caseFile.id());
        tx.audit(CaseAction.CASE_ADMITTED, caseFile.id());
        tx.emit(new CaseChanged(caseFile.id()));
        return Outcome.done(caseFile.id());
    }

    /// The organisations as they were designated, without the people who left them meanwhile.
    List<Designation> stillThere(Tx tx, List<Designation> designated) {
        return designated.stream()
                .map(one -> new Designation(
                        one.organisation(),
                        one.person()
                                .filter(person -> team.person(tx, person)
                                        .filter(TeamPerson::active)
                                        .filter(found ->
                                                found.organisation().id().equals(one.organisation()))
                                        .isPresent())))
                .distinct()
                .toList();
    }

    /// What stands in the way of designating these (W-B2, W-C8).
    Optional<CaseRefusal> against(Tx tx, List<Designation> wished) {
        return wished.isEmpty()
                ? Optional.of(CaseRefusal.Plain.NO_PARTICIPANT)
                : new Designating(team).against(tx, wished);
    }
}
