package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.excerpt.ComposeRedacted;
import nl.casustafel.excerpt.JudgeRedaction;
import nl.casustafel.excerpt.MakeRedaction;
import nl.casustafel.excerpt.Mark;
import nl.casustafel.excerpt.OpenRedaction;
import nl.casustafel.excerpt.Reasons;
import nl.casustafel.excerpt.RedactedText;
import nl.casustafel.excerpt.Redaction;
import nl.casustafel.excerpt.RedactionFor;
import nl.casustafel.excerpt.Spot;
import nl.casustafel.excerpt.WooGround;
import nl.casustafel.excerpt.store.JooqRedactions;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PartText;
import nl.casustafel.minutes.Passage;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.person.Veils;
import nl.casustafel.person.naming.NameVeil;
import nl.casustafel.person.store.SubjectNames;
import nl.casustafel.signal.store.ReporterNames;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// Redacted minutes of a meeting that was held.
public final class RedactionMother {
    public static final LongText WHY = LongText.of("De persoonlijke levenssfeer weegt hier zwaarder.");

    public final HeldMeeting held;
    public final JooqRedactions redactions = new JooqRedactions();
    public final RedactedText text = new RedactedText(Texts.strict(Language.NL));
    public final MakeRedaction make;
    public final JudgeRedaction judge;
    public final OpenRedaction open;
    public final ComposeRedacted compose;
    private final TestVault vault;

    public RedactionMother(TestVault vault, HeldMeeting held) {
        this.vault = vault;
        this.held = held;
        var door = vault.transactor();
        make = new MakeRedaction(door, redactions, held.minutes, text, vault.clock);
        judge = new JudgeRedaction(door, redactions, held.minutes, text, vault.clock);
        open = new OpenRedaction(
                door,
                redactions,
                held.minutes,
                text,
                new Veils(NameVeil.Making::new, new SubjectNames(), new ReporterNames()));
        compose = new ComposeRedacted(door, redactions, held.minutes, text);
    }

    /// Who redacts.
    public Actor maker() {
        return held.holder();
    }

    /// Who reads after that.
    public Actor second() {
        return held.chair();
    }

    public MinutesVersion finalised() {
        PrintMinutes print = new PrintMinutes(new PdfMinutesPrinter(), new Reread());
        return done(held.finalise.handle(
                held.chair(),
                held.meeting,
                done(print.print(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL)))),
                WeighingMother.signature(held.team.secretary)));
    }

    public Redaction.Key begun() {
        return begun(finalised().id());
    }

    private Redaction.Key begun(MinutesVersion.Key version) {
        return done(make.begin(maker(), version, RedactionFor.PUBLIC));
    }

    public OpenRedaction.Opened opened(Actor actor, Redaction.Key id) {
        return done(open.handle(actor, id));
    }

    /// A mark on each place where these words stand.
    public List<Mark> marks(Redaction.Key id, String words, Optional<WooGround> ground) {
        List<Mark> marks = new ArrayList<>();
        for (PartText part : opened(maker(), id).parts()) {
            for (Passage passage : part.passages()) {
                String all = passage.text().value();
                for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + words.length())) {
                    marks.add(new Mark(new Spot(part.position(), passage.name(), at, at + words.length()), ground));
                }
            }
        }
        return marks;
    }

    public Reasons reasons(WooGround... grounds) {
        return new Reasons(
                List.of(grounds).stream().collect(Collectors.toMap(ground -> ground, ground -> WHY)),
                Optional.empty(),
                Optional.empty());
    }

    /// Each of these words out, on the ground of privacy.
    public Redaction.Key marked(String... words) {
        return marked(begun(), words);
    }

    private Redaction.Key marked(Redaction.Key id, String... words) {
        List<Mark> all = new ArrayList<>();
        List.of(words).forEach(each -> all.addAll(marks(id, each, Optional.of(WooGround.PRIVACY))));
        done(make.keep(maker(), id, all, reasons(WooGround.PRIVACY)));
        return id;
    }

    /// The same, agreed by a second reader.
    public Redaction.Key agreed(String... words) {
        return agreed(marked(words));
    }

    /// Of minutes that are final already.
    public Redaction.Key agreedOf(MinutesVersion.Key version, String... words) {
        return agreed(marked(begun(version), words));
    }

    private Redaction.Key agreed(Redaction.Key id) {
        done(make.offer(maker(), id));
        done(judge.agree(second(), id, opened(second(), id).stays()));
        return id;
    }

    /// As it is kept.
    public Redaction kept(Redaction.Key id) {
        return vault.transactor()
                .read(maker(), Purpose.HAND_OUT, tx -> redactions.find(tx, maker(), id))
                .orElseThrow();
    }
}
