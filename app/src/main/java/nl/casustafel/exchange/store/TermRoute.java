package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_EXTENSION;
import static nl.casustafel.schema.Tables.CASE_PROCESSING;
import static nl.casustafel.schema.Tables.EXTENSION_CONSENT;
import static nl.casustafel.schema.Tables.LEGAL_HOLD;

import java.util.List;
import java.util.UUID;
import nl.casustafel.casefile.ExtensionGround;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.casefile.Processing;
import nl.casustafel.exchange.Difference.Part;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Until when a case is kept, which travels with it: its next home goes by the same days.
final class TermRoute {
    static final List<Leg> LEGS = List.of(
            new Leg(CASE_PROCESSING, Part.PROCESSING, of -> CASE_PROCESSING.CASE_ID.in(of.cases()))
                    .showing(CASE_PROCESSING.PROCESSED_ON, CASE_PROCESSING.KIND)
                    .code(CASE_PROCESSING.KIND, Processing.class)
                    .neverChanged(),
            new Leg(CASE_EXTENSION, Part.EXTENSION, of -> CASE_EXTENSION.CASE_ID.in(of.cases()))
                    .showing(CASE_EXTENSION.UNTIL_ON, CASE_EXTENSION.REASON)
                    .code(CASE_EXTENSION.GROUND, ExtensionGround.class)
                    .neverChanged(),
            new Leg(EXTENSION_CONSENT, Part.CONSENT, of -> EXTENSION_CONSENT.EXTENSION_ID.in(extensions(of)))
                    .neverChanged(),
            // What suspends destruction goes with the case, or its next home would destroy it (W-G1).
            new Leg(LEGAL_HOLD, Part.HOLD, of -> LEGAL_HOLD.CASE_ID.in(of.cases()))
                    .showing(LEGAL_HOLD.GROUND, LEGAL_HOLD.REASON, LEGAL_HOLD.REVIEW_ON, LEGAL_HOLD.ENDED_ON)
                    .code(LEGAL_HOLD.GROUND, HoldGround.class));

    private TermRoute() {}

    private static Select<Record1<UUID>> extensions(Leg.Chosen of) {
        return DSL.select(CASE_EXTENSION.ID).from(CASE_EXTENSION).where(CASE_EXTENSION.CASE_ID.in(of.cases()));
    }
}
