package nl.casustafel.timeline.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CATALYST;
import static nl.casustafel.schema.Tables.MOMENT_FLAG;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.timeline.Catalyst;
import nl.casustafel.timeline.Catalysts;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentFlags;
import nl.casustafel.timeline.MomentKind;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Flags in their own table, seen through the gate of their case, and the team's catalysts.
public final class JooqTimeline implements MomentFlags, Catalysts {
    @Override
    public Set<Moment.Mark> of(Tx tx, Actor actor, CaseId caseFile) {
        return new HashSet<>(Sql.of(tx)
                .select(MOMENT_FLAG.KIND, MOMENT_FLAG.ON_DAY, MOMENT_FLAG.ABOUT_ID)
                .from(MOMENT_FLAG)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(MOMENT_FLAG.CASE_ID))
                .where(MOMENT_FLAG.CASE_ID.eq(caseFile.value()), Visible.cases(actor))
                .fetch(row -> new Moment.Mark(MomentKind.valueOf(row.value1()), row.value2(), row.value3())));
    }

    @Override
    public void add(Tx tx, CaseId caseFile, Moment.Mark mark, PersonId by, Instant at) {
        Sql.of(tx)
                .insertInto(MOMENT_FLAG)
                .set(MOMENT_FLAG.CASE_ID, caseFile.value())
                .set(MOMENT_FLAG.KIND, mark.kind().name())
                .set(MOMENT_FLAG.ON_DAY, mark.on())
                .set(MOMENT_FLAG.ABOUT_ID, mark.about())
                .set(MOMENT_FLAG.FLAGGED_BY, by.value())
                .set(MOMENT_FLAG.FLAGGED_AT, at)
                .execute();
    }

    @Override
    public void remove(Tx tx, CaseId caseFile, Moment.Mark mark) {
        Sql.of(tx)
                .deleteFrom(MOMENT_FLAG)
                .where(
                        MOMENT_FLAG.CASE_ID.eq(caseFile.value()),
                        MOMENT_FLAG.KIND.eq(mark.kind().name()),
                        MOMENT_FLAG.ON_DAY.eq(mark.on()),
                        MOMENT_FLAG.ABOUT_ID.eq(mark.about()))
                .execute();
    }

    @Override
    public List<Catalyst> all(Tx tx) {
        return Sql.of(tx)
                .selectFrom(CATALYST)
                .orderBy(CATALYST.FROM_ON, CATALYST.NAME)
                .fetch(row -> new Catalyst(
                        new Catalyst.Key(row.getId()),
                        ShortText.of(row.getName()),
                        row.getFromOn(),
                        Optional.ofNullable(row.getUntilOn())));
    }

    @Override
    public void add(Tx tx, Catalyst catalyst) {
        Sql.of(tx)
                .insertInto(CATALYST)
                .set(CATALYST.ID, catalyst.id().value())
                .set(CATALYST.NAME, catalyst.name().value())
                .set(CATALYST.FROM_ON, catalyst.from())
                .set(CATALYST.UNTIL_ON, catalyst.until().orElse(null))
                .execute();
    }

    @Override
    public boolean drop(Tx tx, Catalyst.Key id) {
        return Sql.of(tx).deleteFrom(CATALYST).where(CATALYST.ID.eq(id.value())).execute() == 1;
    }
}
