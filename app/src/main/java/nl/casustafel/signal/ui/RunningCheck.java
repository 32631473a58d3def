package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.plan.TakeOverCases.OldAction;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Strand;

/// Looks at every row of an old list of running cases without writing anything: the first row of
/// somebody makes the case, each row with an action adds that to it. Used once.
final class RunningCheck {
    /// What is there already, by which the rows are judged.
    /// @param own municipalities whose cases this person would see afterwards
    record Known(
            List<Municipality> municipalities,
            List<Municipality.Key> own,
            List<Organisation> organisations,
            List<TeamPerson> people,
            List<CaseRow> cases) {}

    /// A row: of whom it is, the case where it is the first of it, and an action.
    record Made(long of, Optional<TakeOverCase.Entry> entry, Optional<OldAction> action) implements PersonalData {
        @Override
        public String toString() {
            return "Made[" + of + "]";
        }
    }

    private record Called(String name, String born) implements PersonalData {
        @Override
        public String toString() {
            return "Called[]";
        }
    }

    /// The row that makes a case. A later one of the same name is of that case unless it says otherwise.
    private record First(long line, String municipality, String decided) {
        boolean isOf(First later) {
            return says(municipality, later.municipality) && says(decided, later.decided);
        }

        private static boolean says(String here, String later) {
            return later.isBlank() || later.equalsIgnoreCase(here);
        }
    }

    private final Texts texts;
    private final CaseClock clock;
    private final Known known;
    private final RowCheck<RunningColumn> row;
    private final Map<Called, First> cases = new HashMap<>();

    RunningCheck(Texts texts, CaseClock clock, Known known, List<RunningColumn> meanings) {
        this.texts = texts;
        this.clock = clock;
        this.known = known;
        this.row = new RowCheck<>(texts, RunningColumn.NOT_USED, meanings);
    }

    List<ListRow<Made>> check(ListTable table) {
        return table.rows().stream().map(this::check).toList();
    }

    private ListRow<Made> check(ListTable.Row next) {
        row.begin(next);
        return row.end(
                Optional.of(made()), Stream.of(RunningColumn.NAME, RunningColumn.DESCRIPTION, RunningColumn.ACTION));
    }

    /// Adds every problem there is; what it gives counts only where there is none.
    private Made made() {
        Optional<OldAction> action = action();
        Called called = called();
        First here = new First(row.line(), row.cell(RunningColumn.MUNICIPALITY), row.cell(RunningColumn.DECIDED));
        First first = cases.get(called);
        if (first != null) {
            belong(first, here, action);
            return new Made(first.line(), Optional.empty(), action);
        }
        Optional<TakeOverCase.Entry> entry = entry();
        if (row.isGood()) {
            cases.put(called, here);
        }
        return new Made(row.line(), entry, action);
    }

    private void belong(First first, First here, Optional<OldAction> action) {
        if (!first.isOf(here)) {
            row.problem("casefile.takeover.row.differs", first.line());
            return;
        }
        row.remark("casefile.takeover.row.of", first.line());
        if (action.isEmpty() && row.cell(RunningColumn.ACTION).isEmpty()) {
            row.problem("casefile.takeover.row.again", first.line());
        }
    }

    private Called called() {
        String name = row.cell(RunningColumn.NAME) + row.cell(RunningColumn.DESCRIPTION);
        return new Called(name.toLowerCase(Locale.ROOT), row.cell(RunningColumn.BORN));
    }

    private Optional<TakeOverCase.Entry> entry() {
        Optional<ShortText> name = row.value(RunningColumn.NAME, ShortText::parse);
        Optional<ShortText> described = row.value(RunningColumn.DESCRIPTION, ShortText::parse);
        Optional<LocalDate> born = day(RunningColumn.BORN, Lean.BACK);
        if (born.filter(day -> day.isAfter(clock.today())).isPresent()) {
            row.problem("casefile.takeover.row.born");
        }
        Optional<LocalDate> review = day(RunningColumn.REVIEW, Lean.AHEAD);
        Optional<ExternalNumber> external = row.value(RunningColumn.EXTERNAL, ExternalNumber::parse);
        Optional<LocalDate> decided = decided(name.or(() -> described));
        Optional<Municipality.Key> municipality = municipality();
        CasePhase phase = phase();
        List<Designation> participants = participants();
        if (name.isEmpty() && described.isEmpty()) {
            row.problem("casefile.takeover.row.nobody");
            return Optional.empty();
        }
        return decided.flatMap(on -> municipality.map(place -> new TakeOverCase.Entry(
                new Subject(SubjectId.fresh(), Subject.Kind.PERSON, name, described, born, municipality),
                place,
                on,
                new TakeOverCase.Standing(Regime.WPGA, phase, Strand.UNKNOWN),
                review,
                external,
                participants)));
    }

    private Optional<LocalDate> decided(Optional<ShortText> calledBy) {
        Optional<LocalDate> decided = day(RunningColumn.DECIDED, Lean.BACK);
        if (row.cell(RunningColumn.DECIDED).isEmpty()) {
            row.problem("casefile.takeover.row.no-decision");
        }
        if (decided.filter(day -> day.isAfter(clock.today())).isPresent()) {
            row.problem("casefile.takeover.row.future");
        }
        known.cases().stream()
                .filter(there -> there.subject().isPresent()
                        && there.subject().equals(calledBy)
                        && decided.equals(Optional.of(there.admittedOn())))
                .findFirst()
                .ifPresent(there -> row.problem(
                        "casefile.takeover.row.known", there.number().text()));
        return decided;
    }

    private Optional<Municipality.Key> municipality() {
        Optional<Municipality.Key> found = row.municipality(RunningColumn.MUNICIPALITY, known.municipalities());
        if (found.isEmpty()) {
            row.problem("casefile.takeover.row.municipality");
        } else if (!known.own().contains(found.get())) {
            row.problem("casefile.takeover.row.not-yours");
        }
        return found;
    }

    /// Standing participants by the name they have in the team; what is none is left out and said.
    private List<Designation> participants() {
        List<Designation> found = new ArrayList<>();
        for (String name : row.cell(RunningColumn.PARTICIPANTS).split("[,;/\n]")) {
            Optional<Organisation> meant = known.organisations().stream()
                    .filter(one -> one.kind().standingParticipant())
                    .filter(one -> one.name().value().equalsIgnoreCase(name.strip()))
                    .findFirst();
            if (meant.isPresent()) {
                found.add(new Designation(meant.get().id(), Optional.empty()));
            } else if (!name.isBlank()) {
                row.remark("casefile.takeover.row.participant", name.strip());
            }
        }
        return List.copyOf(found);
    }

    private CasePhase phase() {
        Optional<CasePhase> found =
                row.meant(TakeOverCase.PHASES.toArray(CasePhase[]::new), row.cell(RunningColumn.PHASE));
        if (found.isEmpty()) {
            row.remark("casefile.takeover.row.phase", texts.code(CasePhase.IN_EXECUTION));
        }
        return found.orElse(CasePhase.IN_EXECUTION);
    }

    /// Empty where there is none, and where something of it is missing.
    private Optional<OldAction> action() {
        Optional<ShortText> text = row.value(RunningColumn.ACTION, ShortText::parse);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PersonId> owner = owner(row.cell(RunningColumn.OWNER));
        Optional<LocalDate> due = day(RunningColumn.DUE, Lean.NEAREST);
        if (row.cell(RunningColumn.DUE).isEmpty()) {
            row.problem("casefile.takeover.row.no-due");
        }
        return owner.flatMap(who -> due.map(day -> new OldAction(text.get(), who, day)));
    }

    /// By the whole name, or by a part of it that one person alone bears.
    private Optional<PersonId> owner(String cell) {
        Optional<PersonId> found = one(name -> name.equalsIgnoreCase(cell))
                .or(() -> one(name -> !cell.isBlank()
                        && (" " + name.toLowerCase(Locale.ROOT) + " ")
                                .contains(" " + cell.toLowerCase(Locale.ROOT) + " ")));
        if (found.isEmpty()) {
            row.problem("casefile.takeover.row.owner", cell);
        }
        return found;
    }

    private Optional<PersonId> one(Function<String, Boolean> isMeant) {
        List<TeamPerson> meant = known.people().stream()
                .filter(TeamPerson::active)
                .filter(person -> isMeant.apply(person.name().value()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
    }

    private Optional<LocalDate> day(RunningColumn column, Lean lean) {
        return row.value(column, new DateReading(clock, lean)::read);
    }
}
