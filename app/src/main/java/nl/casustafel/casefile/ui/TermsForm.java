package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// What is asked of an incidental third party, as it is typed (W-B3, W-B6). FX thread only.
final class TermsForm {
    final Field<ShortText> organisation = Field.line();
    final Field<Optional<ShortText>> contact = Field.line().optional();
    final Field<LongText> expertise = Field.paragraphs();
    final Field<LongText> ownTask = Field.paragraphs();
    final Field<LongText> scope = Field.paragraphs();
    final Field<LocalDate> until;
    final Field<Optional<LocalDate>> signedOn;
    final Field<Optional<LongText>> why = Field.paragraphs().optional();

    TermsForm(Texts texts, CaseClock clock) {
        until = Field.date(new DateReading(clock, Lean.AHEAD), texts);
        signedOn = Field.date(new DateReading(clock, Lean.BACK), texts).optional();
    }

    FormDraft into(FormDraft draft) {
        return draft.with("organisation", organisation)
                .with("contact", contact)
                .with("expertise", expertise)
                .with("own-task", ownTask)
                .with("scope", scope)
                .with("until", until)
                .with("signed-on", signedOn)
                .with("why", why);
    }

    private Stream<Field<?>> fields() {
        return Stream.of(organisation, contact, expertise, ownTask, scope, until, signedOn, why);
    }

    void onChange(Runnable changed) {
        fields().forEach(field -> field.typed().addListener((_, _, _) -> changed.run()));
    }

    void clear() {
        fields().forEach(Field::clear);
    }

    /// Every problem is shown at once.
    Optional<ThirdParty.Terms> reveal() {
        boolean whole = fields().map(field -> field.reveal().isPresent()).toList().stream()
                .allMatch(Boolean::booleanValue);
        return whole
                ? Optional.of(new ThirdParty.Terms(
                        organisation.reveal().orElseThrow(),
                        contact.reveal().orElseThrow(),
                        expertise.reveal().orElseThrow(),
                        ownTask.reveal().orElseThrow(),
                        scope.reveal().orElseThrow(),
                        until.reveal().orElseThrow(),
                        new ThirdParty.Secrecy(
                                signedOn.reveal().orElseThrow(), why.reveal().orElseThrow())))
                : Optional.empty();
    }
}
