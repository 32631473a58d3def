package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.ACTION_BLOCK;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.plan.ActionBlock;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.ActionState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Blocks that are on actions; gone once they are lifted.
final class BlockRows {
    private BlockRows() {}

    static void add(Tx tx, ActionId id, ActionBlock block) {
        Sql.of(tx)
                .insertInto(ACTION_BLOCK)
                .set(ACTION_BLOCK.ACTION_ID, id.value())
                .set(ACTION_BLOCK.BLOCKED_BY, block.by().value())
                .set(ACTION_BLOCK.REVIEW_ON, block.reviewOn())
                .set(ACTION_BLOCK.BODY, block.why().map(LongText::value).orElse(null))
                .set(ACTION_BLOCK.STATE_BEFORE, block.before().name())
                .execute();
    }

    static void remove(Tx tx, ActionId id) {
        Sql.of(tx)
                .deleteFrom(ACTION_BLOCK)
                .where(ACTION_BLOCK.ACTION_ID.eq(id.value()))
                .execute();
    }

    static Optional<ActionBlock> of(Tx tx, ActionId id) {
        return Sql.of(tx)
                .selectFrom(ACTION_BLOCK)
                .where(ACTION_BLOCK.ACTION_ID.eq(id.value()))
                .fetchOptional(row -> new ActionBlock(
                        new PersonId(row.getBlockedBy()),
                        row.getReviewOn(),
                        Optional.ofNullable(row.getBody()).map(LongText::of),
                        ActionState.valueOf(row.getStateBefore())));
    }
}
