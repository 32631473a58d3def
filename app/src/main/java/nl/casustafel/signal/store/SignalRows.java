package nl.casustafel.signal.store;

import java.util.Objects;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.schema.tables.records.FactRecord;
import nl.casustafel.schema.tables.records.ReportSourceRecord;
import nl.casustafel.schema.tables.records.ReporterAnswerRecord;
import nl.casustafel.schema.tables.records.SignalRecord;
import nl.casustafel.schema.tables.records.SignalStepRecord;
import nl.casustafel.schema.tables.records.SubjectRecord;
import nl.casustafel.schema.tables.records.UrgentAnswerRecord;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.MailText;
import nl.casustafel.signal.OriginalMail;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.Receipt;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.SignalStep;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.signal.StepReason;
import nl.casustafel.signal.TestState;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.signal.UrgentAnswers.Answer;
import nl.casustafel.signal.UrgentCheck;
import nl.casustafel.signal.UrgentRound;
import nl.casustafel.team.Municipality;

/// Between rows and records, in both directions.
final class SignalRows {
    private SignalRows() {}

    static Signal signal(SignalRecord row) {
        return new Signal(
                new SignalId(row.getId()),
                DossierNumber.parse(row.getNumber()).orThrow(),
                SignalKind.valueOf(row.getKind()),
                SignalState.valueOf(row.getState()),
                row.getStateSince(),
                new Receipt(
                        row.getReceivedOn(),
                        Channel.valueOf(row.getChannel()),
                        Source.valueOf(row.getSource()),
                        new PersonId(row.getReceiverId())),
                Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new),
                Optional.ofNullable(row.getSubjectId()).map(SubjectId::new),
                Optional.ofNullable(row.getInterpretation()).map(LongText::new),
                new UrgentCheck(
                        new UrgentAnswers(
                                Answer.valueOf(row.getThreatNow()),
                                Answer.valueOf(row.getMeansNow()),
                                Answer.valueOf(row.getDangerNow())),
                        Optional.ofNullable(row.getUrgentCheckedAt())));
    }

    /// Everything but id and version, which the caller sets.
    static SignalRecord row(Signal signal) {
        SignalRecord row = new SignalRecord();
        row.setNumber(signal.number().text());
        row.setKind(signal.kind().name());
        row.setState(signal.state().name());
        row.setStateSince(signal.stateSince());
        row.setReceivedOn(signal.receipt().on());
        row.setChannel(signal.receipt().channel().name());
        row.setSource(signal.receipt().source().name());
        row.setReceiverId(signal.receipt().receiver().value());
        row.setMunicipalityId(signal.municipality().map(Municipality.Key::value).orElse(null));
        row.setSubjectId(signal.subject().map(SubjectId::value).orElse(null));
        row.setInterpretation(signal.interpretation().map(LongText::value).orElse(null));
        UrgentAnswers answers = signal.urgent().answers();
        row.setThreatNow(answers.threatNow().name());
        row.setMeansNow(answers.meansNow().name());
        row.setDangerNow(answers.dangerNow().name());
        row.setUrgentCheckedAt(signal.urgent().checkedAt().orElse(null));
        return row;
    }

    static ReportSource source(ReportSourceRecord row) {
        return new ReportSource(
                Optional.ofNullable(row.getReporterName()).map(ShortText::new),
                Optional.ofNullable(row.getReporterContact()).map(ShortText::new),
                row.getWantsConfidence(),
                Optional.ofNullable(row.getMailKey())
                        .map(key -> new OriginalMail(
                                new MailKey(key),
                                Optional.ofNullable(row.getMailSubject()).map(ShortText::new),
                                Optional.ofNullable(row.getMailBody()).map(MailText::new),
                                Optional.ofNullable(row.getMailSentAt()))));
    }

    static ReportSourceRecord row(SignalId id, ReportSource source) {
        ReportSourceRecord row = new ReportSourceRecord();
        row.setSignalId(id.value());
        row.setReporterName(source.reporterName().map(ShortText::value).orElse(null));
        row.setReporterContact(source.reporterContact().map(ShortText::value).orElse(null));
        row.setWantsConfidence(source.wantsConfidence());
        Optional<OriginalMail> mail = source.mail();
        row.setMailKey(mail.map(OriginalMail::key).map(MailKey::value).orElse(null));
        row.setMailSubject(
                mail.flatMap(OriginalMail::subject).map(ShortText::value).orElse(null));
        row.setMailBody(mail.flatMap(OriginalMail::body).map(MailText::value).orElse(null));
        row.setMailSentAt(mail.flatMap(OriginalMail::sentAt).orElse(null));
        return row;
    }

    static Fact fact(FactRecord row) {
        return new Fact(
                new Fact.Key(row.getId()),
                FactKind.valueOf(row.getKind()),
                new LongText(row.getBody()),
                Optional.ofNullable(row.getObservedOn()),
                new ShortText(row.getContributor()),
                DataCategory.ofLetter(row.getDataCategory().charAt(0)),
                TestState.valueOf(row.getTested()),
                new Fact.Entry(new PersonId(row.getEnteredBy()), row.getEnteredAt()),
                Optional.ofNullable(row.getTestedBy())
                        .map(by -> new Fact.Entry(new PersonId(by), Objects.requireNonNull(row.getTestedAt()))),
                Optional.ofNullable(row.getSameOriginId()).map(Fact.Key::new),
                new Appraisal(
                        Optional.ofNullable(row.getSourceGrade()).map(SourceGrade::valueOf),
                        Optional.ofNullable(row.getContentGrade()).map(ContentGrade::valueOf),
                        Optional.ofNullable(row.getSpecial())
                                .map(kind -> new Sensitivity(
                                        SpecialKind.valueOf(kind),
                                        Optional.ofNullable(row.getNecessity()).map(LongText::new)))));
    }

    /// Everything but its place in the signal, which the caller sets.
    static FactRecord row(Fact fact) {
        FactRecord row = new FactRecord();
        row.setKind(fact.kind().name());
        row.setBody(fact.text().value());
        row.setObservedOn(fact.observedOn().orElse(null));
        row.setContributor(fact.contributor().value());
        row.setDataCategory(String.valueOf(fact.category().letter()));
        row.setTested(fact.tested().name());
        row.setEnteredBy(fact.entry().by().value());
        row.setEnteredAt(fact.entry().at());
        row.setTestedBy(fact.testing().map(by -> by.by().value()).orElse(null));
        row.setTestedAt(fact.testing().map(Fact.Entry::at).orElse(null));
        row.setSameOriginId(fact.sameOriginAs().map(Fact.Key::value).orElse(null));
        Appraisal appraisal = fact.appraisal();
        row.setSourceGrade(appraisal.source().map(SourceGrade::name).orElse(null));
        row.setContentGrade(appraisal.content().map(ContentGrade::name).orElse(null));
        row.setSpecial(appraisal.special().map(special -> special.kind().name()).orElse(null));
        row.setNecessity(appraisal
                .special()
                .flatMap(Sensitivity::necessity)
                .map(LongText::value)
                .orElse(null));
        return row;
    }

    static SignalStep step(SignalStepRecord row) {
        return new SignalStep(
                Optional.ofNullable(row.getFromState()).map(SignalState::valueOf),
                SignalState.valueOf(row.getToState()),
                row.getAt(),
                new PersonId(row.getPersonId()),
                new StepReason(
                        Optional.ofNullable(row.getSecondPersonId()).map(PersonId::new),
                        Optional.ofNullable(row.getReasonCode()).map(PreSortReason::valueOf),
                        Optional.ofNullable(row.getReason()).map(LongText::new)));
    }

    static SignalStepRecord row(SignalStep step) {
        SignalStepRecord row = new SignalStepRecord();
        row.setFromState(step.from().map(SignalState::name).orElse(null));
        row.setToState(step.to().name());
        row.setAt(step.at());
        row.setPersonId(step.person().value());
        StepReason reason = step.reason();
        row.setSecondPersonId(reason.secondPerson().map(PersonId::value).orElse(null));
        row.setReasonCode(reason.code().map(PreSortReason::name).orElse(null));
        row.setReason(reason.text().map(LongText::value).orElse(null));
        return row;
    }

    static UrgentRound round(UrgentAnswerRecord row) {
        return new UrgentRound(
                new UrgentAnswers(
                        Answer.valueOf(row.getThreatNow()),
                        Answer.valueOf(row.getMeansNow()),
                        Answer.valueOf(row.getDangerNow())),
                row.getAt(),
                new PersonId(row.getPersonId()));
    }

    static UrgentAnswerRecord row(UrgentRound round) {
        UrgentAnswerRecord row = new UrgentAnswerRecord();
        row.setAt(round.at());
        row.setPersonId(round.by().value());
        row.setThreatNow(round.answers().threatNow().name());
        row.setMeansNow(round.answers().meansNow().name());
        row.setDangerNow(round.answers().dangerNow().name());
        return row;
    }

    static ReporterAnswer answer(ReporterAnswerRecord row) {
        return new ReporterAnswer(
                new ReporterAnswer.Key(row.getId()),
                AnswerKind.valueOf(row.getKind()),
                row.getDueOn(),
                Optional.ofNullable(row.getDoneOn())
                        .map(done -> new ReporterAnswer.Given(
                                done,
                                AnswerManner.valueOf(row.getManner()),
                                Optional.ofNullable(row.getBody()).map(LongText::new),
                                new PersonId(row.getDoneBy()))));
    }

    static ReporterAnswerRecord row(ReporterAnswer answer) {
        ReporterAnswerRecord row = new ReporterAnswerRecord();
        row.setKind(answer.kind().name());
        row.setDueOn(answer.dueOn());
        Optional<ReporterAnswer.Given> given = answer.given();
        row.setDoneOn(given.map(ReporterAnswer.Given::on).orElse(null));
        row.setManner(given.map(done -> done.manner().name()).orElse(null));
        row.setBody(
                given.flatMap(ReporterAnswer.Given::text).map(LongText::value).orElse(null));
        row.setDoneBy(given.map(done -> done.by().value()).orElse(null));
        return row;
    }

    static Subject subject(SubjectRecord row) {
        return new Subject(
                new SubjectId(row.getId()),
                Subject.Kind.valueOf(row.getKind()),
                Optional.ofNullable(row.getName()).map(ShortText::new),
                Optional.ofNullable(row.getDescription()).map(ShortText::new),
                Optional.ofNullable(row.getBornOn()),
                Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new),
                Optional.ofNullable(row.getAlsoCalled()).map(ShortText::new),
                Optional.ofNullable(row.getSaidMinor()).map(SaidMinor::valueOf));
    }
}
