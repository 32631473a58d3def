package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_EXTENSION;
import static nl.casustafel.schema.Tables.CASE_PROCESSING;
import static nl.casustafel.schema.Tables.EXTENSION_CONSENT;
import static nl.casustafel.schema.Tables.LEGAL_HOLD;
import static nl.casustafel.schema.Tables.NOT_INFORMING;
import static nl.casustafel.schema.Tables.NOT_INFORMING_GROUND;
import static nl.casustafel.schema.Tables.NOT_INFORMING_WEIGHED;

import java.util.List;
import java.util.UUID;
import nl.casustafel.casefile.ExtensionGround;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.casefile.Processing;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.referral.Consideration;
import nl.casustafel.referral.RestrictionGround;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Until when a case is kept and why its person is not told, which travel with it: its next home goes by
/// the same days.
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
                    .code(LEGAL_HOLD.GROUND, HoldGround.class),
            new Leg(NOT_INFORMING, Part.NOT_INFORMING, of -> NOT_INFORMING.CASE_ID.in(of.cases()))
                    .showing(
                            NOT_INFORMING.MADE_ON,
                            NOT_INFORMING.REASON,
                            NOT_INFORMING.REVIEW_ON,
                            NOT_INFORMING.LAPSED_ON),
            new Leg(
                            NOT_INFORMING_GROUND,
                            Part.NOT_INFORMING_GROUND,
                            of -> NOT_INFORMING_GROUND.STATEMENT_ID.in(statements(of)))
                    .showing(NOT_INFORMING_GROUND.GROUND)
                    .code(NOT_INFORMING_GROUND.GROUND, RestrictionGround.class)
                    .neverChanged(),
            new Leg(
                            NOT_INFORMING_WEIGHED,
                            Part.NOT_INFORMING_WEIGHED,
                            of -> NOT_INFORMING_WEIGHED.STATEMENT_ID.in(statements(of)))
                    .showing(NOT_INFORMING_WEIGHED.CONSIDERATION, NOT_INFORMING_WEIGHED.BODY)
                    .code(NOT_INFORMING_WEIGHED.CONSIDERATION, Consideration.class)
                    .neverChanged());

    private TermRoute() {}

    private static Select<Record1<UUID>> statements(Leg.Chosen of) {
        return DSL.select(NOT_INFORMING.ID).from(NOT_INFORMING).where(NOT_INFORMING.CASE_ID.in(of.cases()));
    }

    private static Select<Record1<UUID>> extensions(Leg.Chosen of) {
        return DSL.select(CASE_EXTENSION.ID).from(CASE_EXTENSION).where(CASE_EXTENSION.CASE_ID.in(of.cases()));
    }
}
