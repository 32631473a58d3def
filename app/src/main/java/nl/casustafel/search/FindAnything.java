package nl.casustafel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Finds signals, cases, meetings and colleagues by number, or by at least three letters of a name.
///
/// Brakes: less than that finds nothing, and at most [#SHOWN] are handed over with the count of all; of a
/// lone word that so many have, the count alone. Every part goes through the gate of its own feature;
/// nothing is opened, so nothing is logged until somebody opens what was found, which the feature's own
/// read does.
public final class FindAnything {
    public static final int SHOWN = 12;

    /// As many signals as are ever counted.
    private static final int COUNTED = 200;

    private static final int LETTERS = 3;

    /// `2026-A-011`, `A-011`, `2026-03`, `011`: the end of a number, at least two figures.
    private static final Pattern NUMBER = Pattern.compile("(\\d{4}-)?([A-Z]-)?\\d{2,8}");

    private final Transactor transactor;
    private final SignalReads signals;
    private final CaseReads cases;
    private final MeetingReads meetings;
    private final TeamReads team;

    public FindAnything(
            Transactor transactor, SignalReads signals, CaseReads cases, MeetingReads meetings, TeamReads team) {
        this.transactor = transactor;
        this.signals = signals;
        this.cases = cases;
        this.meetings = meetings;
        this.team = team;
    }

    public Findings find(Actor actor, String typed) {
        if (actor.roles().isEmpty() || !(ShortText.parse(typed) instanceof Parsed.Valid<ShortText>(ShortText words))) {
            return Findings.NONE;
        }
        boolean number = isNumber(words);
        if (!number && letters(words) < LETTERS) {
            return Findings.NONE;
        }
        List<Hit> found = transactor.read(actor, Purpose.FIND, tx -> {
            List<Hit> all = new ArrayList<>();
            all.addAll(cases(tx, actor, words, number));
            all.addAll(signals(tx, actor, words, number));
            all.addAll(meetings(tx, actor, words));
            if (!number) {
                all.addAll(colleagues(tx, words));
            }
            return all;
        });
        boolean vague = !number && found.size() > SHOWN && isOneWord(words);
        return new Findings(
                found.size(), vague ? List.of() : found.stream().limit(SHOWN).toList());
    }

    private List<Hit> cases(Tx tx, Actor actor, ShortText words, boolean number) {
        return cases.find(tx, actor, words.value()).stream()
                .filter(row -> !number || endsWith(row.number().text(), words) || external(row.external(), words))
                .map(row -> new Hit(
                        HitKind.CASE,
                        row.id(),
                        Optional.of(ShortText.of(row.number().text())),
                        row.subject()))
                .toList();
    }

    private List<Hit> signals(Tx tx, Actor actor, ShortText words, boolean number) {
        return signals.find(tx, actor, words, COUNTED).stream()
                .filter(row -> !number || endsWith(row.number().text(), words) || external(row.external(), words))
                .map(row -> new Hit(
                        HitKind.SIGNAL,
                        row.id(),
                        Optional.of(ShortText.of(row.number().text())),
                        row.calledBy()))
                .toList();
    }

    /// Of the national system (DEC-22), as it is typed over from there: whole.
    private static boolean external(Optional<ExternalNumber> number, ShortText words) {
        return number.filter(found -> found.value().equalsIgnoreCase(words.value()))
                .isPresent();
    }

    private List<Hit> meetings(Tx tx, Actor actor, ShortText words) {
        ShortText label = team.settings(tx).meetingLabel();
        return meetings.list(tx, actor).stream()
                .filter(meeting -> endsWith(shown(meeting, label), words))
                .map(meeting -> new Hit(
                        HitKind.MEETING,
                        meeting.id(),
                        Optional.of(ShortText.of(shown(meeting, label))),
                        Optional.empty()))
                .toList();
    }

    private List<Hit> colleagues(Tx tx, ShortText words) {
        return team.people(tx).stream()
                .filter(person -> capitals(person.name().value()).contains(capitals(words.value())))
                .map(person -> new Hit(HitKind.COLLEAGUE, person.id(), Optional.empty(), Optional.of(person.name())))
                .toList();
    }

    private static String shown(Meeting meeting, ShortText label) {
        return meeting.shown(label);
    }

    private static boolean isNumber(ShortText words) {
        return NUMBER.matcher(capitals(words.value())).matches();
    }

    private static boolean endsWith(String number, ShortText words) {
        return capitals(number).endsWith(capitals(words.value()));
    }

    private static long letters(ShortText words) {
        return words.value().codePoints().filter(Character::isLetter).count();
    }

    private static boolean isOneWord(ShortText words) {
        return words.value().indexOf(' ') < 0;
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
