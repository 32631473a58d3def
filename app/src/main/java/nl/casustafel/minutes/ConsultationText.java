package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.judgement.AccountText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.minutes.MinutesSource.CaseMaterial;
import nl.casustafel.minutes.MinutesSource.ItemMaterial;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.texts.Texts;

/// Fills the sheet of one case that was discussed.
final class ConsultationText {
    /// These stand under headings of their own.
    private static final Set<LineKind> APART = EnumSet.of(LineKind.DECISION, LineKind.DISSENT, LineKind.ACTION);

    private final Texts texts;
    private final Names names;
    private final LineText lines;
    private final ItemMaterial item;
    private final CaseMaterial material;

    /// @param item an item of a case
    ConsultationText(Texts texts, Names names, ItemMaterial item) {
        this.texts = texts;
        this.names = names;
        this.lines = new LineText(texts, names);
        this.item = item;
        this.material = item.discussed().orElseThrow();
    }

    ConsultationSheet sheet(LocalDate day) {
        CaseFile caseFile = material.caseFile();
        return new ConsultationSheet(
                item.item().position(),
                ShortText.of(caseFile.number().text()),
                lines.subject(material.subject(), Optional.of(names.municipality(caseFile.municipality())), day),
                phase(caseFile),
                remarks(),
                new ConsultationSheet.Agreed(
                        lines.said(item.lines(), LineKind.DECISION), lines.said(item.lines(), LineKind.DISSENT)),
                material.plan()
                        .map(plan -> new ConsultationSheet.Plan(
                                plan.number(),
                                plan.content().reviewOn(),
                                plan.course().ended().map(PlanVersion.Ended::on).orElse(null)))
                        .orElse(null),
                material.assessed().map(held -> account(held, day)).orElse(null),
                new EndText(texts).of(material.end()),
                actions().map(lines::action).toList());
    }

    /// What was marked on the timeline stands before what was said of it.
    private List<Remark> remarks() {
        return Stream.concat(
                        material.flagged().stream().map(this::remark),
                        lines.remarks(item.lines(), kind -> !APART.contains(kind)).stream())
                .toList();
    }

    private Remark remark(FlaggedMoments.Said moment) {
        return new Remark(
                null,
                ShortText.of(texts.get("minutes.case.flagged", texts.date(moment.on()))),
                CitizenNumbers.struck(moment.words()));
    }

    /// Nobody reads the sheet as if the decision had been weighed at this table (DEC-14).
    private ShortText phase(CaseFile caseFile) {
        String phase = texts.code(caseFile.phase());
        return ShortText.of(
                caseFile.decidedBefore()
                        ? texts.get("minutes.case.before", phase, texts.date(caseFile.admittedOn()))
                        : phase);
    }

    private Assessed account(AccountText.Material held, LocalDate day) {
        return Assessed.of(new AccountText(held, names.team(), texts, day).account());
    }

    private Stream<ActionItem> actions() {
        List<ActionItem> agreedHere = item.actions();
        return Stream.concat(
                agreedHere.stream(),
                material.open().stream()
                        .filter(open ->
                                agreedHere.stream().noneMatch(here -> here.id().equals(open.id()))));
    }
}
