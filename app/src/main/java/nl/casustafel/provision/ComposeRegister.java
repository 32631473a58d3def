package nl.casustafel.provision;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Entries;
import nl.casustafel.letter.LetterPart.Heading;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The register on paper: every provision of data of one organisation with its day, recipients, items and
/// purpose, as the police must keep it in writing (W-F2, Wpg art. 32(1)(b)), or of all of them.
public final class ComposeRegister {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final Transactor transactor;
    private final RegisterReads reads;
    private final DecisionReads decisions;
    private final TeamReads team;
    private final Texts dutch;
    private final CaseClock clock;

    /// @param dutch the words of documents, which are Dutch always (DEC-26)
    public ComposeRegister(
            Transactor transactor,
            RegisterReads reads,
            DecisionReads decisions,
            TeamReads team,
            Texts dutch,
            CaseClock clock) {
        this.transactor = transactor;
        this.reads = reads;
        this.decisions = decisions;
        this.team = team;
        this.dutch = dutch;
        this.clock = clock;
    }

    /// Oldest first. A filter that fits no line gives a paper that says so.
    public RegisterPaper handle(Actor actor, RegisterFilter filter) {
        return transactor.read(actor, Purpose.HAND_OUT, tx -> {
            List<RegisterLine> lines = reads.lines(tx, actor, filter).stream()
                    .sorted(Comparator.comparing(RegisterLine::at))
                    .toList();
            return paper(tx, filter, lines, new DecisionsInForce(decisions.decisions(tx, actor)));
        });
    }

    private RegisterPaper paper(Tx tx, RegisterFilter filter, List<RegisterLine> lines, DecisionsInForce held) {
        ShortText reference = words("provision.paper.reference", DAY.format(filter.from()), DAY.format(filter.until()));
        ShortText recipient = filter.by().map(Organisation::name).orElseGet(() -> words("provision.paper.own"));
        Letter letter = Letter.of(
                new Letter.Head(
                        team.settings(tx).teamName(),
                        words("provision.paper.marking"),
                        reference,
                        clock.today(),
                        team.settings(tx).practice()),
                LongText.of(recipient.value()),
                words("provision.paper.title"),
                parts(filter, lines, held));
        return new RegisterPaper(
                letter,
                new Handover(
                        recipient,
                        words("provision.paper.purpose"),
                        words(filter.by().isPresent() ? "provision.paper.basis.police" : "provision.paper.basis"),
                        Handover.Form.REGISTER,
                        List.of(reference),
                        Optional.empty()),
                ShortText.of("register-" + filter.from() + "-" + filter.until() + ".pdf"));
    }

    private List<LetterPart> parts(RegisterFilter filter, List<RegisterLine> lines, DecisionsInForce held) {
        List<LetterPart> parts = new ArrayList<>();
        parts.add(new Prose(LongText.of(filter.by()
                .map(by -> dutch.get("provision.paper.of", by.name().value(), lines.size()))
                .orElseGet(() -> dutch.get("provision.paper.all", lines.size())))));
        parts.add(new Prose(LongText.of(dutch.get("provision.paper.how"))));
        if (!lines.isEmpty()) {
            RegisterWords words = new RegisterWords(dutch, filter.by());
            parts.add(new Heading(words("provision.paper.lines")));
            parts.add(new Entries(lines.stream()
                    .map(line -> new Entries.Entry(about(words, line), text(words, line, held)))
                    .toList()));
        }
        return parts;
    }

    private LongText about(RegisterWords words, RegisterLine line) {
        String when = line.medium() == Medium.SCREEN
                ? DAY.format(line.at().atZone(CaseClock.ZONE))
                : dutch.dateTime(line.at());
        return LongText.of(dutch.get("provision.paper.about", when, words.way(line), words.items(line)));
    }

    private LongText text(RegisterWords words, RegisterLine line, DecisionsInForce held) {
        List<String> said = new ArrayList<>();
        add(said, "provision.paper.from", words.providers(line));
        add(said, "provision.paper.to", words.recipients(line));
        add(said, "provision.paper.categories", words.categories(line));
        add(said, "provision.paper.for", words.purpose(line));
        add(said, "provision.paper.ground", words.basis(line));
        add(said, "provision.paper.conditions", words.conditions(line));
        line.what().meeting().ifPresent(meeting -> add(said, "provision.paper.meeting", meeting.value()));
        add(said, "provision.paper.decision", words.decision(line, held));
        add(said, "provision.paper.after", words.after(line));
        return LongText.of(String.join("\n", said));
    }

    private void add(List<String> said, String key, String value) {
        if (!value.isEmpty()) {
            said.add(dutch.get(key, value));
        }
    }

    private ShortText words(String key, Object... details) {
        return ShortText.of(dutch.get(key, details));
    }
}
