package nl.casustafel.shell.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Progress;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.shell.Opening;
import nl.casustafel.shell.PassphraseJudge;
import nl.casustafel.shell.StoreDoor;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.team.ui.NewPassphrase;
import nl.casustafel.team.ui.NewPerson;
import nl.casustafel.team.ui.PersonForm;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import org.jspecify.annotations.Nullable;

/// The first start, page by page. Nothing is written before the last page; a refusal there keeps all that
/// was typed. FX thread only.
final class WelcomeModel {
    /// The pages, in their order.
    enum Step {
        START,
        TEAM,
        YOU,
        PEOPLE,
        OTHER,
        CODE,
        CONFIRM,
        MAKING
    }

    final TeamForm team = new TeamForm();
    final PersonForm you;
    final PersonForm other;
    final NewPassphrase passphrase;
    final Field<String> typedCode = new Field<>(WelcomeModel::readable, code -> code, 400);
    private final StoreDoor door;
    private final Background threads;
    private final Texts texts;
    private final Consumer<Opening> opened;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.START);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final List<NewAccount> accounts = new ArrayList<>();
    private final Progress progress;
    private TeamForm.@Nullable Filled filledTeam;
    private @Nullable RecoveryCode code;
    private String shownCode = "";
    private List<String> shownShares = List.of();

    WelcomeModel(StoreDoor door, Background threads, Texts texts, Consumer<Opening> opened) {
        this.door = door;
        this.threads = threads;
        this.texts = texts;
        this.opened = opened;
        this.you = new PersonForm(texts, door.clock());
        this.other = new PersonForm(texts, door.clock());
        this.passphrase = new NewPassphrase(texts, threads, new PassphraseJudge());
        this.progress = threads.progress();
        you.account().ticked().set(true);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    Progress progress() {
        return progress;
    }

    /// Those who have an account so far, the person who starts first.
    List<NewPerson> people() {
        return accounts.stream().map(NewAccount::person).toList();
    }

    /// The recovery code in groups, shown on one page only.
    String shownCode() {
        return shownCode;
    }

    /// Says on the page that stands what happened before.
    void tell(Notice sentence) {
        notice.set(sentence);
    }

    void start() {
        go(Step.TEAM);
    }

    /// From the page that stands to the one before; what was typed stays, passphrases aside.
    void back() {
        go(
                switch (step.get()) {
                    case START, TEAM, MAKING -> Step.START;
                    case YOU -> Step.TEAM;
                    case PEOPLE -> Step.YOU;
                    case OTHER, CODE -> Step.PEOPLE;
                    case CONFIRM -> Step.CODE;
                });
    }

    void teamDone() {
        team.reveal().ifPresent(filled -> {
            filledTeam = filled;
            offer(you);
            go(Step.YOU);
        });
    }

    /// @param first wiped here, as is `again`
    void youDone(char[] first, char[] again) {
        account(you, first, again)
                .filter(account -> {
                    boolean keeps = account.person().membership().canKeepTeam();
                    if (!keeps) {
                        account.close();
                        you.refuse(texts.of(TeamRefusal.Rule.FIRST_PERSON_CANNOT_KEEP_TEAM));
                    }
                    return keeps;
                })
                .ifPresent(account -> {
                    if (!accounts.isEmpty()) {
                        accounts.removeFirst().close();
                    }
                    accounts.addFirst(account);
                    go(Step.PEOPLE);
                });
    }

    void another() {
        offer(other);
        other.clear();
        other.account().ticked().set(true);
        go(Step.OTHER);
    }

    /// @param first wiped here, as is `again`
    void otherDone(char[] first, char[] again) {
        account(other, first, again).ifPresent(account -> {
            accounts.add(account);
            go(Step.PEOPLE);
        });
    }

    void everybodyIsThere() {
        if (code == null) {
            code = RecoveryCode.random();
            shownCode = code.shown();
        }
        go(Step.CODE);
    }

    /// The same code in three shares, of which two are enough. The same three each time: shares of two
    /// divisions do not fit together.
    List<String> shares() {
        if (shownShares.isEmpty() && code != null) {
            shownShares = code.shares();
        }
        return shownShares;
    }

    void codeWritten() {
        typedCode.clear();
        go(Step.CONFIRM);
    }

    /// Compares what was typed with the code, and makes the store.
    void confirm() {
        Optional<String> typed = typedCode.reveal();
        if (typed.isEmpty()) {
            return;
        }
        if (!isTheCode(typed.get())) {
            typedCode.refuse(new Problem("vault.recovery.mistyped"));
            return;
        }
        RecoveryCode recovery = code;
        TeamForm.Filled begun = filledTeam;
        if (recovery == null || begun == null) {
            throw new IllegalStateException("a page was passed over");
        }
        go(Step.MAKING);
        NewTeam asked = new NewTeam(begun, accounts, recovery);
        threads.work(() -> new CreateStore(door).make(asked, key -> progress.say(texts.get(key))))
                .otherwise(() -> go(Step.CONFIRM))
                .then(this::made);
    }

    private void made(Outcome<Opening, Refusal> outcome) {
        switch (outcome) {
            case Outcome.Done<Opening, Refusal>(Opening opening) -> {
                accounts.forEach(NewAccount::close);
                accounts.clear();
                typedCode.clear();
                shownCode = "";
                shownShares = List.of();
                if (code != null) {
                    code.close();
                }
                opened.accept(opening);
            }
            case Outcome.Refused<Opening, Refusal>(Refusal refusal) -> {
                go(Step.CONFIRM);
                notice.set(new Notice(Notice.Kind.REFUSED, texts.get("entry.making.failed", texts.of(refusal))));
            }
        }
    }

    private Optional<NewAccount> account(PersonForm form, char[] first, char[] again) {
        Optional<NewPerson> person = form.reveal().filter(found -> isNewName(form, found));
        Optional<Passphrase> chosen =
                passphrase.choose(first, again, expected(form)).map(PassphraseJudge::taken);
        if (person.isEmpty() || chosen.isEmpty()) {
            chosen.ifPresent(Passphrase::close);
            return Optional.empty();
        }
        return Optional.of(new NewAccount(person.get(), chosen.get()));
    }

    /// Words whoever finds this laptop would try.
    List<String> expected(PersonForm form) {
        return Stream.concat(
                        form.expectedWords().stream(),
                        Stream.of(
                                team.place.typed().get(), team.teamName.typed().get()))
                .toList();
    }

    private boolean isNewName(PersonForm form, NewPerson found) {
        boolean taken = accounts.stream()
                .skip(form.equals(you) ? 1 : 0)
                .map(NewAccount::signIn)
                .anyMatch(name ->
                        Optional.of(name).equals(found.membership().person().signInName()));
        if (taken) {
            form.refuseSignInName();
        }
        return !taken;
    }

    private void offer(PersonForm form) {
        TeamForm.Filled filled = filledTeam;
        List<Organisation> known = accounts.stream()
                .map(account -> account.person().membership().person().organisation())
                .toList();
        form.offer(filled == null ? List.of() : filled.municipalities(), known);
    }

    private boolean isTheCode(String typed) {
        return RecoveryCode.parse(typed.toCharArray()) instanceof Parsed.Valid<RecoveryCode>(RecoveryCode read)
                && same(read);
    }

    private boolean same(RecoveryCode read) {
        try (read) {
            return read.shown().equals(shownCode);
        }
    }

    private void go(Step next) {
        notice.set(null);
        passphrase.forget();
        step.set(next);
    }

    private static Parsed<String> readable(String typed) {
        return typed.isBlank() ? Parsed.invalid("problem.text.empty") : Parsed.valid(typed);
    }
}
