package nl.casustafel.judgement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.Change;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.AssessmentsOverTime;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.texts.Texts;

/// The agreed assessments of one case as columns. What stands in a row is what people typed of that domain,
/// each time in the words of its own version; nothing is drawn from one to the next. FX thread only.
final class TimelineModel {
    /// @param title when it was agreed
    /// @param lines until when it holds, and by which version it was made
    /// @param cells by the letter of the domain
    record Column(
            AssessmentPlace place, String title, List<String> lines, boolean expired, Map<Character, Cell> cells) {}

    /// @param picture what the table called it
    /// @param changes since the column before, in words; empty where nothing changed or nothing is compared
    /// @param broken whether too little can be laid beside the column before
    record Cell(String picture, DomainStrip strip, String changes, boolean broken) {}

    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final List<Framework.Domain> domains = new ArrayList<>();
    private final JudgementWork work;
    private final CaseId caseFile;
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();

    TimelineModel(JudgementWork work, CaseId caseFile) {
        this.work = work;
        this.caseFile = caseFile;
    }

    /// Whether it was read: before, nobody knows that there is nothing.
    ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /// Oldest first.
    ObservableList<Column> columns() {
        return FXCollections.unmodifiableObservableList(columns);
    }

    /// In the order of the newest version; what only an older one had comes last.
    List<Framework.Domain> domains() {
        return List.copyOf(domains);
    }

    void load() {
        boolean again = opened.get();
        AssessmentsOverTime time = work.looks().overTime();
        work.read(
                tx -> again ? time.again(tx, work.actor(), caseFile) : time.open(tx, work.actor(), caseFile),
                this::show);
    }

    private void show(List<AssessmentsOverTime.Stop> stops) {
        domains.clear();
        stops.reversed().stream()
                .flatMap(stop -> stop.framework().stream())
                .flatMap(framework -> framework.domains().stream())
                .filter(domain -> domains.stream().noneMatch(known -> known.code() == domain.code()))
                .forEach(domains::add);
        columns.setAll(stops.stream().map(this::column).toList());
        opened.set(true);
    }

    void open(Column column) {
        work.desk().navigator().go(column.place());
    }

    private Texts texts() {
        return work.texts();
    }

    private Column column(AssessmentsOverTime.Stop stop) {
        CaseAssessment assessment = stop.assessment();
        boolean expired = assessment.standing(work.seat().clock().today()) == CaseAssessment.Standing.EXPIRED;
        List<String> lines = new ArrayList<>();
        lines.add(texts().get(
                        expired ? "judgement.time.expired" : "judgement.time.valid",
                        assessment.content().overall().validUntil()));
        lines.add(stop.framework()
                .map(framework -> texts().get(
                                "judgement.time.version",
                                framework.version().number().value()))
                .orElseGet(() -> texts().get("judgement.time.version.unknown")));
        stop.since()
                .filter(since -> since.differences().isEmpty())
                .ifPresent(_ -> lines.add(texts().get("judgement.time.unmapped")));
        Map<Character, Cell> cells = new TreeMap<>();
        stop.framework()
                .ifPresent(framework ->
                        framework.domains().forEach(domain -> cells.put(domain.code(), cell(stop, framework, domain))));
        return new Column(
                new AssessmentPlace(assessment.id()),
                texts().get(
                                "judgement.time.agreed",
                                assessment.agreed().orElseThrow().on()),
                lines,
                expired,
                cells);
    }

    private Cell cell(AssessmentsOverTime.Stop stop, Framework framework, Framework.Domain domain) {
        CaseAssessment assessment = stop.assessment();
        Optional<CompareAssessments.Differences> differences =
                stop.since().flatMap(CompareAssessments.Since::differences);
        return new Cell(
                Optional.ofNullable(assessment.content().pictures().get(domain.code()))
                        .map(DomainPicture::value)
                        .map(value -> texts().code(value))
                        .orElse("–"),
                DomainStrip.of(assessment, new FrameworkWords(texts(), framework), domain),
                differences.map(all -> changes(all, domain)).orElse(""),
                differences.filter(all -> all.breaks().contains(domain.code())).isPresent());
    }

    private String changes(CompareAssessments.Differences differences, Framework.Domain domain) {
        List<String> changed = new ArrayList<>();
        differences.changes().forEach((code, change) -> {
            if (code.domain() == domain.code() && !stayed(change)) {
                changed.add(texts().get("judgement.time.change", code, ChangeWords.brief(texts(), change)));
            }
        });
        return String.join("; ", changed);
    }

    private static boolean stayed(Change change) {
        return change instanceof Change.Open
                || (change instanceof Change.Moved moved && moved.direction() == Change.Direction.SAME);
    }
}
