package nl.casustafel.referral.store;

import static nl.casustafel.schema.Tables.REFERRAL;
import static nl.casustafel.schema.Tables.REFERRAL_FACT;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Named;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.referral.Referrals;
import nl.casustafel.schema.tables.records.ReferralRecord;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.WeighingOutcome;

/// Referrals in their tables.
public final class JooqReferrals implements Referrals {
    @Override
    public List<Versioned<Referral>> of(Tx tx, SignalId signal) {
        return Sql.of(tx)
                .selectFrom(REFERRAL)
                .where(REFERRAL.SIGNAL_ID.eq(signal.value()))
                .orderBy(REFERRAL.PREPARED_AT, REFERRAL.ID)
                .fetch(row -> new Versioned<>(referral(tx, row), row.getRowVersion()));
    }

    @Override
    public Optional<Versioned<Referral>> find(Tx tx, Referral.Key id) {
        return Sql.of(tx)
                .fetchOptional(REFERRAL, REFERRAL.ID.eq(id.value()))
                .map(row -> new Versioned<>(referral(tx, row), row.getRowVersion()));
    }

    @Override
    public void add(Tx tx, Referral referral) {
        ReferralRecord row = row(referral);
        row.setId(referral.id().value());
        row.setRowVersion(1);
        Sql.of(tx).executeInsert(row);
        int position = 0;
        for (Fact.Key fact : referral.terms().facts()) {
            position++;
            Sql.of(tx)
                    .insertInto(REFERRAL_FACT)
                    .set(REFERRAL_FACT.REFERRAL_ID, referral.id().value())
                    .set(REFERRAL_FACT.FACT_ID, fact.value())
                    .set(REFERRAL_FACT.POSITION_NO, position)
                    .execute();
        }
    }

    @Override
    public void dropPrepared(Tx tx, SignalId signal) {
        Sql.of(tx)
                .deleteFrom(REFERRAL)
                .where(REFERRAL.SIGNAL_ID.eq(signal.value()), REFERRAL.STATE.eq(ReferralState.PREPARED.name()))
                .execute();
    }

    @Override
    public boolean change(Tx tx, Referral referral, int version) {
        ReferralRecord row = row(referral);
        row.setRowVersion(version + 1);
        return Sql.of(tx)
                        .update(REFERRAL)
                        .set(row)
                        .where(REFERRAL.ID.eq(referral.id().value()), REFERRAL.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public Optional<ReferralRoute> ahead(Tx tx, SignalId signal) {
        Optional<WeighingOutcome> weighed = outcome(tx, signal);
        if (weighed.isPresent()) {
            return weighed.flatMap(ReferralRoute::of);
        }
        return Sql.of(tx)
                .select(SIGNAL_STEP.REASON_CODE)
                .from(SIGNAL_STEP)
                .where(SIGNAL_STEP.SIGNAL_ID.eq(signal.value()), SIGNAL_STEP.REASON_CODE.isNotNull())
                .orderBy(SIGNAL_STEP.STEP_NO.desc())
                .limit(1)
                .fetchOptional(code -> PreSortReason.valueOf(code.value1()))
                .flatMap(ReferralRoute::of);
    }

    @Override
    public boolean admitted(Tx tx, SignalId signal) {
        return outcome(tx, signal).equals(Optional.of(WeighingOutcome.ADMITTED));
    }

    private static Optional<WeighingOutcome> outcome(Tx tx, SignalId signal) {
        return Sql.of(tx)
                .select(WEIGHING.OUTCOME)
                .from(WEIGHING)
                .where(WEIGHING.SIGNAL_ID.eq(signal.value()), WEIGHING.OUTCOME.isNotNull())
                .orderBy(WEIGHING.DECIDED_AT.desc())
                .limit(1)
                .fetchOptional(outcome -> WeighingOutcome.valueOf(outcome.value1()));
    }

    @Override
    public boolean namesReporter(Tx tx, SignalId signal, List<String> texts) {
        return Sql.of(tx)
                .select(REPORT_SOURCE.REPORTER_NAME, REPORT_SOURCE.REPORTER_CONTACT)
                .from(REPORT_SOURCE)
                .where(REPORT_SOURCE.SIGNAL_ID.eq(signal.value()))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.value1()), Optional.ofNullable(row.value2())))
                .flatMap(Optional::stream)
                .anyMatch(name -> texts.stream().anyMatch(text -> Named.byFamilyName(text, name)));
    }

    private static Referral referral(Tx tx, ReferralRecord row) {
        List<Fact.Key> facts = Sql.of(tx)
                .select(REFERRAL_FACT.FACT_ID)
                .from(REFERRAL_FACT)
                .where(REFERRAL_FACT.REFERRAL_ID.eq(row.getId()))
                .orderBy(REFERRAL_FACT.POSITION_NO)
                .fetch(fact -> new Fact.Key(fact.value1()));
        return new Referral(
                new Referral.Key(row.getId()),
                new SignalId(row.getSignalId()),
                new Referral.Terms(
                        ReferralRoute.valueOf(row.getRoute()),
                        ShortText.of(row.getOrganisation()),
                        ShortText.of(row.getContact()),
                        Assurance.valueOf(row.getAssurance()),
                        ShortText.of(row.getLegalBasis()),
                        LongText.of(row.getCovering()),
                        facts),
                new Referral.Prepared(row.getPreparedAt(), new PersonId(row.getPreparedBy())),
                ReferralState.valueOf(row.getState()),
                row.getAnswerDueOn(),
                Optional.ofNullable(row.getSentOn()),
                answer(row));
    }

    private static Optional<Referral.Answer> answer(ReferralRecord row) {
        return Optional.ofNullable(row.getAnsweredOn())
                .map(day -> new Referral.Answer(
                        day,
                        Optional.ofNullable(row.getAnswerReason()).map(LongText::of),
                        new PersonId(row.getAnsweredBy())));
    }

    private static ReferralRecord row(Referral referral) {
        Referral.Terms terms = referral.terms();
        ReferralRecord row = new ReferralRecord();
        row.setSignalId(referral.signal().value());
        row.setRoute(terms.route().name());
        row.setOrganisation(terms.organisation().value());
        row.setContact(terms.contact().value());
        row.setAssurance(terms.assurance().name());
        row.setLegalBasis(terms.legalBasis().value());
        row.setCovering(terms.covering().value());
        row.setState(referral.state().name());
        row.setPreparedAt(referral.prepared().at());
        row.setPreparedBy(referral.prepared().by().value());
        row.setAnswerDueOn(referral.answerDueOn());
        row.setSentOn(referral.sentOn().orElse(null));
        row.setAnsweredOn(referral.answer().map(Referral.Answer::on).orElse(null));
        row.setAnswerReason(referral.answer()
                .flatMap(Referral.Answer::reason)
                .map(LongText::value)
                .orElse(null));
        row.setAnsweredBy(referral.answer().map(answer -> answer.by().value()).orElse(null));
        return row;
    }
}
