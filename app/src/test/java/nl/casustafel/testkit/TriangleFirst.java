package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.List;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.Designation;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingId;

/// A team in which the driehoek ratifies admissions (T-S7).
public final class TriangleFirst {
    private final WeighingMother weigh;

    public TriangleFirst(WeighingMother weigh) {
        this.weigh = weigh;
    }

    /// Whether admissions wait from now on.
    public TriangleFirst agreed(boolean first) {
        Versioned<TeamSettings> now = weigh.vault.read(weigh.team.team::versionedSettings);
        done(new ChangeSettings(weigh.vault.transactor(), weigh.team.team)
                .handle(
                        TeamMother.as(weigh.team.fileHolder),
                        new Versioned<>(now.value().withTriangle(first), now.version())));
        return this;
    }

    /// Admitted by the three, and now with the driehoek.
    public WeighingId laidBefore(Designation... participants) {
        WeighingId id = weigh.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        admit(id, participants);
        return id;
    }

    /// What the three decide at the table of a signed weighing; whether a case came of it.
    public boolean admit(WeighingId id, Designation... participants) {
        Decision.Admitted decision = new Decision.Admitted(Strand.UNKNOWN, WeighingMother.REASON);
        weigh.rating.ready(id, decision);
        return done(weigh.admit.handle(
                        weigh.recorder(),
                        new AdmitSignal.Admission(id, weigh.version(id), decision, List.of(participants))))
                .isPresent();
    }
}
