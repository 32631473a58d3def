package nl.casustafel.dossier.store;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.Bringer;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.Observed;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.dossier.Telling;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.CaseFactRecord;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.team.Organisation;

/// A fact of a case as a row, and back.
final class CaseFactRows {
    private static final String TOLD = "TOLD";
    private static final String SPOKEN = "SPOKEN";
    private static final String WITHHELD = "WITHHELD";
    static final String STRUCK = "STRUCK";
    /// Never stored: what somebody gets of a fact under embargo.
    static final String CLOSED = "CLOSED";

    private CaseFactRows() {}

    static CaseFactRecord row(CaseFact fact) {
        CaseFactRecord row = new CaseFactRecord();
        row.setId(fact.id().value());
        row.setCaseId(fact.caseFile().value());
        row.setOrganisationId(fact.bringer().organisation().value());
        row.setPersonId(fact.bringer().person().map(PersonId::value).orElse(null));
        row.setTelling(code(fact.telling()));
        row.setBody(fact.telling().words().map(LongText::value).orElse(null));
        fact.telling().known().ifPresent(known -> {
            row.setKind(known.kind().name());
            row.setObservedFrom(known.observed().from().orElse(null));
            row.setObservedUntil(known.observed().until().orElse(null));
            write(known.appraisal(), row);
        });
        row.setCategory(fact.category().map(one -> String.valueOf(one.letter())).orElse(null));
        row.setRestriction(
                fact.conditions().restriction().map(Restriction::name).orElse(null));
        row.setEmbargoUntil(fact.conditions().embargoUntil().orElse(null));
        row.setCorrectsId(fact.corrects().map(Fact.Key::value).orElse(null));
        row.setEnteredBy(fact.entry().by().value());
        row.setEnteredAt(fact.entry().at());
        return row;
    }

    static void write(Appraisal appraisal, CaseFactRecord row) {
        row.setSourceGrade(appraisal.source().map(SourceGrade::name).orElse(null));
        row.setContentGrade(appraisal.content().map(ContentGrade::name).orElse(null));
        row.setSpecial(appraisal.special().map(special -> special.kind().name()).orElse(null));
        row.setNecessity(appraisal
                .special()
                .flatMap(Sensitivity::necessity)
                .map(LongText::value)
                .orElse(null));
    }

    static CaseFact fact(CaseFactRecord row) {
        return new CaseFact(
                new Fact.Key(row.getId()),
                new CaseId(row.getCaseId()),
                new Bringer(
                        new Organisation.Key(row.getOrganisationId()),
                        Optional.ofNullable(row.getPersonId()).map(PersonId::new)),
                Optional.ofNullable(row.getCategory()).map(letter -> DataCategory.ofLetter(letter.charAt(0))),
                telling(row),
                new Conditions(
                        Optional.ofNullable(row.getRestriction()).map(Restriction::valueOf),
                        Optional.ofNullable(row.getEmbargoUntil())),
                new Fact.Entry(new PersonId(row.getEnteredBy()), row.getEnteredAt()),
                Optional.ofNullable(row.getCorrectsId()).map(Fact.Key::new),
                Optional.ofNullable(row.getCorrection())
                        .map(how -> new CaseFact.Corrected(Correction.valueOf(how), row.getCorrectedAt())));
    }

    private static String code(Telling telling) {
        return switch (telling) {
            case Telling.Told _ -> TOLD;
            case Telling.Spoken _ -> SPOKEN;
            case Telling.Withheld _ -> WITHHELD;
            case Telling.Struck _ -> STRUCK;
            case Telling.Closed _ -> throw new IllegalArgumentException("read only");
        };
    }

    private static Telling telling(CaseFactRecord row) {
        return switch (row.getTelling()) {
            case TOLD -> new Telling.Told(known(row), LongText.of(row.getBody()));
            case SPOKEN -> new Telling.Spoken(known(row), ShortText.of(row.getBody()));
            case WITHHELD -> new Telling.Withheld();
            case STRUCK -> new Telling.Struck();
            default -> new Telling.Closed();
        };
    }

    private static Telling.Known known(CaseFactRecord row) {
        return new Telling.Known(
                FactKind.valueOf(row.getKind()),
                new Observed(Optional.ofNullable(row.getObservedFrom()), Optional.ofNullable(row.getObservedUntil())),
                new Appraisal(
                        Optional.ofNullable(row.getSourceGrade()).map(SourceGrade::valueOf),
                        Optional.ofNullable(row.getContentGrade()).map(ContentGrade::valueOf),
                        Optional.ofNullable(row.getSpecial())
                                .map(kind -> new Sensitivity(
                                        SpecialKind.valueOf(kind),
                                        Optional.ofNullable(row.getNecessity()).map(LongText::of)))));
    }
}
