package nl.casustafel.retention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Entries;
import nl.casustafel.letter.LetterPart.Heading;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.provision.Handover;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The certificate as it is put on paper (W-G5): what kinds of dossiers by number, how many, when, in which
/// way, by which two people, and what was said of copies. Of the people the dossiers were about it has
/// nothing, and of recipients only how many there are.
public final class ComposeCertificate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final Transactor transactor;
    private final RetentionReads reads;
    private final TeamReads team;
    private final Texts dutch;
    private final CaseClock clock;

    /// A certificate on its way out.
    public record Paper(Letter letter, Handover handover, ShortText fileName) {}

    /// @param dutch the words of documents, which are Dutch always (DEC-26)
    public ComposeCertificate(
            Transactor transactor, RetentionReads reads, TeamReads team, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.reads = reads;
        this.team = team;
        this.dutch = dutch;
        this.clock = clock;
    }

    public Outcome<Paper, RetentionRefusal> handle(Actor actor, Destruction.Key id) {
        return transactor.read(
                actor,
                Purpose.HAND_OUT,
                tx -> reads.destructions(tx, actor).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .<Outcome<Paper, RetentionRefusal>>map(one -> Outcome.done(paper(tx, one)))
                        .orElse(Outcome.refused(Rule.UNKNOWN)));
    }

    private Paper paper(Tx tx, Destruction made) {
        ShortText reference = words("term.paper.reference", day(made));
        Letter letter = Letter.of(
                new Letter.Head(
                        team.settings(tx).teamName(),
                        words("term.paper.marking"),
                        reference,
                        clock.today(),
                        team.settings(tx).practice()),
                LongText.of(dutch.get("term.paper.to")),
                words("term.paper.title"),
                parts(tx, made));
        List<ShortText> numbers = made.lines().stream()
                .map(line -> ShortText.of(line.number().text()))
                .toList();
        return new Paper(
                letter,
                new Handover(
                        words("term.paper.recipient"),
                        words("term.paper.title"),
                        words("term.paper.basis"),
                        Handover.Form.LETTER,
                        Handover.hasRoomFor(numbers) ? numbers : List.of(reference),
                        Optional.empty()),
                ShortText.of("vernietiging-" + made.at().atZone(CaseClock.ZONE).toLocalDate() + ".pdf"));
    }

    private List<LetterPart> parts(Tx tx, Destruction made) {
        List<LetterPart> parts = new ArrayList<>();
        parts.add(
                new Prose(LongText.of(dutch.get("term.paper.lead", made.lines().size(), day(made)))));
        parts.add(new Heading(words("term.paper.what")));
        parts.add(new Entries(kinds(made).entrySet().stream()
                .map(kind -> new Entries.Entry(LongText.of(kind.getKey()), LongText.of(kind.getValue())))
                .toList()));
        parts.add(new Heading(words("term.paper.how")));
        parts.add(new Rows(List.of(
                row(dutch.get("term.paper.on"), day(made)),
                row(dutch.get("term.paper.first"), signed(tx, made.confirmed().first())),
                row(dutch.get("term.paper.second"), signed(tx, made.confirmed().second())),
                row(dutch.get("term.paper.rows"), String.valueOf(made.rows())),
                row(
                        dutch.get("term.paper.file"),
                        dutch.get(made.rewritten() ? "term.paper.rewritten" : "term.paper.remains")))));
        parts.add(new Prose(LongText.of(dutch.get("term.paper.method"))));
        parts.add(new Heading(words("term.paper.copies")));
        parts.add(new Rows(copies(tx, made)));
        return parts;
    }

    /// The numbers, by kind and rule.
    private Map<String, String> kinds(Destruction made) {
        return made.lines().stream()
                .collect(Collectors.groupingBy(
                        this::kind,
                        TreeMap::new,
                        Collectors.mapping(line -> line.number().text(), Collectors.joining(", "))));
    }

    private String kind(Destruction.Line line) {
        return switch (line) {
            case Destruction.OfSignal signal -> dutch.get("retention.certificate.line", signal.kind(), signal.state());
            case Destruction.OfCase caseFile -> dutch.get("retention.certificate.case", caseFile.rule());
        };
    }

    private List<Rows.Row> copies(Tx tx, Destruction made) {
        List<Rows.Row> rows = new ArrayList<>();
        for (CopyPlace place : CopyPlace.values()) {
            rows.add(row(
                    dutch.code(place),
                    made.ticks().stream()
                            .filter(tick -> tick.place() == place)
                            .findFirst()
                            .map(tick -> dutch.get(
                                    "term.paper.ticked",
                                    name(tx, tick.by()),
                                    DAY.format(tick.at().atZone(CaseClock.ZONE).toLocalDate())))
                            .orElseGet(() -> dutch.get("term.paper.unticked"))));
        }
        long asked =
                made.recalls().stream().filter(copy -> copy.asked().isPresent()).count();
        rows.add(row(
                dutch.get("term.paper.recalls"),
                dutch.get("term.paper.recalled", made.recalls().size(), asked)));
        return rows;
    }

    private String signed(Tx tx, Destruction.Signed by) {
        return dutch.get("term.paper.signed", name(tx, by.person()), dutch.code(by.with()));
    }

    private String name(Tx tx, PersonId id) {
        return team.person(tx, id)
                .map(TeamPerson::name)
                .map(ShortText::value)
                .orElseGet(() -> dutch.get("term.paper.somebody"));
    }

    private static String day(Destruction made) {
        LocalDate on = made.at().atZone(CaseClock.ZONE).toLocalDate();
        return DAY.format(on);
    }

    private ShortText words(String key, Object... details) {
        return ShortText.of(dutch.get(key, details));
    }

    private static Rows.Row row(String name, String value) {
        return new Rows.Row(ShortText.of(name), LongText.of(value));
    }
}
