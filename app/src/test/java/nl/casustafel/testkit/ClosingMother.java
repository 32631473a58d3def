package nl.casustafel.testkit;

import nl.casustafel.closing.JudgeNecessity;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.kernel.Actor;

/// Cases tested and ended, through the use cases.
public final class ClosingMother {
    public final WeighingMother table;
    public final JooqReviews reviews;
    public final JudgeNecessity necessity;

    public ClosingMother(WeighingMother table) {
        this.table = table;
        var door = table.vault.transactor();
        reviews = new JooqReviews(table.vault.clock, table.team.team);
        necessity = new JudgeNecessity(door, reviews, table.proceed, table.vault.clock);
    }

    public Actor holder() {
        return table.recorder();
    }
}
