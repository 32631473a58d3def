package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.MailText;
import nl.casustafel.signal.OriginalMail;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFile.ReceiverPart;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.signal.mail.MailSender;
import nl.casustafel.signal.mail.ReadMail;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// The fields of a signal apart from facts and urgent check, for a new one and to put one right. Of an
/// advice request the fields of the subject and the interpretation are passed over (W-C1).
final class EntryForm {
    final Choice<SignalKind> kind;
    final Field<LocalDate> receivedOn;
    final Choice<Channel> channel;
    final Choice<Source> source;
    final Choice<Municipality> municipality =
            new Choice<>(List.of(), place -> place.name().value());
    final Field<Optional<ShortText>> reporterName = Field.line().optional();
    final Field<Optional<ShortText>> reporterContact = Field.line().optional();
    final Tick wantsConfidence = new Tick();
    final Choice<Subject.Kind> subjectKind;
    final Field<Optional<ShortText>> subjectName = Field.line().optional();
    final Field<Optional<ShortText>> subjectDescription = Field.line().optional();
    final Field<Optional<ShortText>> alsoCalled = Field.line().optional();
    final Field<Optional<LocalDate>> bornOn;
    /// Asked where the date of birth is not known (W-M).
    final Choice<SaidMinor> minor;
    final Field<Optional<LongText>> interpretation = Field.paragraphs().optional();
    private final CaseClock clock;
    private final Texts texts;
    private Optional<SubjectId> known = Optional.empty();

    EntryForm(Texts texts, CaseClock clock) {
        this.texts = texts;
        this.clock = clock;
        DateReading past = new DateReading(clock, Lean.BACK);
        this.kind = Choice.of(SignalKind.class, texts);
        this.receivedOn = Field.date(past, texts);
        this.channel = Choice.of(Channel.class, texts);
        this.source = Choice.of(Source.class, texts);
        this.subjectKind = Choice.of(Subject.Kind.class, texts);
        this.minor = Choice.of(SaidMinor.class, texts);
        this.bornOn = Field.date(past, texts).optional();
        kind.show(SignalKind.REPORT);
        subjectKind.show(Subject.Kind.PERSON);
        receivedOn.show(clock.today());
    }

    /// Whom the signal was about when it was filled in; empty for a new one.
    Optional<SubjectId> known() {
        return known;
    }

    boolean holdsPerson() {
        return kind.chosen().get() != SignalKind.ADVICE_REQUEST;
    }

    /// Fills in what the store holds of a signal, with the reporter where this person may see that (DEC-7).
    /// The municipalities were offered before.
    void show(SignalFile file) {
        Signal signal = file.signal();
        kind.show(signal.kind());
        receivedOn.show(signal.receipt().on());
        channel.show(signal.receipt().channel());
        source.show(signal.receipt().source());
        municipality.show(municipality.options().stream()
                .filter(place -> signal.municipality().equals(Optional.of(place.id())))
                .findFirst()
                .orElse(null));
        known = file.subject().map(Subject::id);
        subjectKind.show(file.subject().map(Subject::kind).orElse(Subject.Kind.PERSON));
        subjectName.show(file.subject().flatMap(Subject::name));
        subjectDescription.show(file.subject().flatMap(Subject::description));
        bornOn.show(file.subject().flatMap(Subject::bornOn));
        minor.show(file.subject().flatMap(Subject::saidMinor).orElse(null));
        alsoCalled.show(file.subject().flatMap(Subject::alsoCalled));
        interpretation.show(signal.interpretation());
        file.receiverPart().map(ReceiverPart::source).ifPresent(source -> {
            reporterName.show(source.reporterName());
            reporterContact.show(source.reporterContact());
            wantsConfidence.show(source.wantsConfidence());
        });
    }

    /// Fills in what a mail tells; what was typed already stays.
    void fill(ReadMail mail) {
        channel.chosen().set(Channel.MAIL);
        mail.sentAt()
                .map(at -> at.atZone(CaseClock.ZONE).toLocalDate())
                .filter(day -> !day.isAfter(clock.today()))
                .ifPresent(day -> receivedOn.typed().set(texts.shortDate(day)));
        mail.sender().flatMap(MailSender::name).ifPresent(name -> fill(reporterName, name.value()));
        mail.sender().flatMap(MailSender::address).ifPresent(address -> fill(reporterContact, address.value()));
    }

    /// Takes back the sender of a mail that is no longer the one shown, as far as it was not changed
    /// since.
    void empty(ReadMail mail) {
        mail.sender().flatMap(MailSender::name).ifPresent(name -> empty(reporterName, name.value()));
        mail.sender().flatMap(MailSender::address).ifPresent(address -> empty(reporterContact, address.value()));
    }

    /// Shows every problem there is, and gives the entry if there is none.
    Optional<SignalEntry> reveal(Optional<UrgentAnswers> urgent) {
        boolean readable = Stream.of(
                        kind.reveal().isPresent(),
                        receivedOn.reveal().isPresent(),
                        channel.reveal().isPresent(),
                        source.reveal().isPresent(),
                        reporterName.reveal().isPresent(),
                        reporterContact.reveal().isPresent())
                .allMatch(Boolean::booleanValue);
        boolean personReadable = !holdsPerson()
                || Stream.of(
                                subjectName.reveal().isPresent(),
                                subjectDescription.reveal().isPresent(),
                                alsoCalled.reveal().isPresent(),
                                bornOn.reveal().isPresent(),
                                interpretation.reveal().isPresent(),
                                isCalledSomething())
                        .allMatch(Boolean::booleanValue);
        return readable && personReadable ? Optional.of(entry(urgent)) : Optional.empty();
    }

    /// The receiver's part (DEC-7).
    ReportSource reporter(Optional<ReadMail> mail) {
        return new ReportSource(
                reporterName.reveal().orElseThrow(),
                reporterContact.reveal().orElseThrow(),
                wantsConfidence.isTicked(),
                mail.map(EntryForm::original));
    }

    /// The receiver's part as it becomes; the mail stays as it came in.
    ReportSource reporter(ReportSource before) {
        return new ReportSource(
                reporterName.reveal().orElseThrow(),
                reporterContact.reveal().orElseThrow(),
                wantsConfidence.isTicked(),
                before.mail());
    }

    private static OriginalMail original(ReadMail mail) {
        return new OriginalMail(
                new MailKey(mail.fingerprint().value()),
                mail.subject(),
                mail.body().map(body -> new MailText(body.value())),
                mail.sentAt());
    }

    private SignalEntry entry(Optional<UrgentAnswers> urgent) {
        return new SignalEntry(
                kind.reveal().orElseThrow(),
                receivedOn.reveal().orElseThrow(),
                channel.reveal().orElseThrow(),
                source.reveal().orElseThrow(),
                Optional.ofNullable(municipality.chosen().get()).map(Municipality::id),
                subject(),
                holdsPerson() ? interpretation.reveal().orElseThrow() : Optional.empty(),
                urgent);
    }

    /// Empty as long as nobody knows who it is about; then the signal only cannot go to the table yet.
    Optional<Subject> subject() {
        Optional<ShortText> name = subjectName.reveal().orElseThrow();
        Optional<ShortText> description = subjectDescription.reveal().orElseThrow();
        return !holdsPerson() || (name.isEmpty() && description.isEmpty())
                ? Optional.empty()
                : Optional.of(new Subject(
                        known.orElseGet(SubjectId::fresh),
                        subjectKind.reveal().orElse(Subject.Kind.PERSON),
                        name,
                        description,
                        bornOn.reveal().orElseThrow(),
                        Optional.ofNullable(municipality.chosen().get()).map(Municipality::id),
                        alsoCalled.reveal().orElseThrow(),
                        saidMinor()));
    }

    /// A date of birth says it better.
    private Optional<SaidMinor> saidMinor() {
        return bornOn.reveal().orElseThrow().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(minor.chosen().get());
    }

    /// A date of birth or another name alone is nobody.
    private boolean isCalledSomething() {
        boolean nobody = subjectName.typed().get().isBlank()
                && subjectDescription.typed().get().isBlank();
        boolean something = Stream.of(bornOn, alsoCalled)
                .anyMatch(field -> !field.typed().get().isBlank());
        if (nobody && something) {
            subjectDescription.refuse(new Problem("problem.signal.called"));
            return false;
        }
        return true;
    }

    private static void empty(Field<?> field, String text) {
        if (field.typed().get().equals(text)) {
            field.typed().set("");
        }
    }

    private static void fill(Field<?> field, String text) {
        if (field.typed().get().isBlank()) {
            field.typed().set(text);
        }
    }
}
