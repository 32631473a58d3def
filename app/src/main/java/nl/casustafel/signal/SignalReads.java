package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.vault.Tx;

/// Looking at signals. Every answer holds only what this actor may see; without a role that is nothing.
public interface SignalReads {
    /// Opens a signal and leaves a line in the log that it was opened.
    Optional<SignalFile> file(Tx tx, Actor actor, SignalId id);

    /// The same for a screen that has it open and refreshes, which is no opening: leaves no line.
    Optional<SignalFile> again(Tx tx, Actor actor, SignalId id);

    /// The latest received first. Leaves no line: a list opens nothing.
    List<SignalRow> list(Tx tx, Actor actor, SignalFilter filter);

    /// By number, external number, or by a part of what the subject is called; the latest received
    /// first. Never by reporter or mail text.
    List<SignalRow> find(Tx tx, Actor actor, ShortText words, int limit);

    /// Where these words stand, all in one place: in facts, interpretations, and files that came with a
    /// signal; the latest received first. Never in the mail or the reporter's name. Leaves no line.
    List<Passage> said(Tx tx, Actor actor, ShortText words, int limit);

    /// Everybody with a name whom a signal is about, also under a spelling that was put right when two were
    /// found to be one person. Leaves no line.
    List<NamedSubject> named(Tx tx, Actor actor);

    /// The signals about somebody, whatever became of them; the latest received first. Leaves no line.
    List<EarlierSignal> about(Tx tx, Actor actor, SubjectId subject);

    /// The same, those about whom somebody found to be the same person, and those about somebody with the
    /// same name and date of birth: one person may have been entered twice. Leaves no line.
    List<EarlierSignal> alike(Tx tx, Actor actor, Subject subject);

    /// The signals made from this mail, for one who takes in signals (DEC-13: there may be several).
    List<KnownMail> recognises(Tx tx, Actor actor, MailKey key);

    /// The other signals of the same report, where it was split (DEC-13), by number; for who sees the
    /// receiver's part of this one.
    List<DossierNumber> splits(Tx tx, Actor actor, SignalId id);

    /// Those of the texts that name its reporter, for who composes a paper that must not; who that is, is not
    /// told (W-D7).
    List<String> namingReporter(Tx tx, Actor actor, SignalId id, List<String> texts);

    /// Open answers this actor gives, due on or before `until`: to the reporter where the receiver's part is
    /// this actor's, to the notifying participant where this actor works at the table (W-C9). The oldest due
    /// first.
    List<DueAnswer> answersDue(Tx tx, Actor actor, LocalDate until);

    /// How many signals are in each state; states without any are left out.
    Map<SignalState, Integer> counts(Tx tx, Actor actor);
}
