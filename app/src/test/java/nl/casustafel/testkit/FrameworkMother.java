package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.assessment.Wording;
import nl.casustafel.exchange.OwnKeys;
import nl.casustafel.exchange.SignFrameworks;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.framework.BeginDraft;
import nl.casustafel.framework.CheckDraft;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.DraftRefusal;
import nl.casustafel.framework.EditDraft;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.GiveOutVersion;
import nl.casustafel.framework.KeepShipped;
import nl.casustafel.framework.Keeping;
import nl.casustafel.framework.SettleDraft;
import nl.casustafel.framework.SettledVersion;
import nl.casustafel.framework.TakeOverVersion;
import nl.casustafel.framework.store.JooqFrameworkDrafts;
import nl.casustafel.framework.store.JooqFrameworks;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamPerson;

/// Versions of the framework of the program, made through the use cases by two who keep it.
public final class FrameworkMother {
    public static final CheckDraft CHECK = new CheckDraft();

    public final TestVault vault;
    public final TeamMother team;
    public final JooqFrameworks frameworks = new JooqFrameworks();
    public final JooqFrameworkDrafts drafts = new JooqFrameworkDrafts();
    public final BeginDraft begin;
    public final EditDraft edit;
    public final SettleDraft settle;
    public final GiveOutVersion giveOut;
    public final TakeOverVersion takeOver;
    public final Actor keeper = new Actor(PersonId.fresh(), Set.of(Role.FRAMEWORK_QUALITY));
    public final Actor privacyOfficer = new Actor(PersonId.fresh(), Set.of(Role.FRAMEWORK_QUALITY));

    public FrameworkMother(TestVault vault, TeamMother team) {
        this.vault = vault;
        this.team = team;
        Keeping keeping = new Keeping(frameworks, drafts);
        var door = vault.transactor();
        begin = new BeginDraft(door, keeping, vault.clock);
        edit = new EditDraft(door, keeping, CHECK, vault.clock);
        JooqExchanges exchanges = new JooqExchanges();
        SignFrameworks signing = new SignFrameworks(exchanges, new OwnKeys(exchanges, team.team));
        giveOut = new GiveOutVersion(door, frameworks, signing);
        takeOver = new TakeOverVersion(door, keeping, signing, vault.clock);
        settle = new SettleDraft(door, keeping, CHECK, team.team, vault.clock);
        done(door.write(keeper, Purpose.SIGN_IN, tx -> {
            new KeepShipped(frameworks, vault.clock).within(tx);
            return Outcome.<Boolean, Refusal>done(true);
        }));
    }

    public Framework newest() {
        return vault.read(frameworks::newest);
    }

    public FrameworkId begun(VersionNumber.ChangeSize step) {
        return done(begin.handle(keeper, step));
    }

    public Versioned<FrameworkDraft> draft(FrameworkId id) {
        return vault.read(tx -> drafts.draft(tx, id)).orElseThrow();
    }

    public Outcome<FrameworkId, DraftRefusal> change(FrameworkId id, DraftEdit change) {
        return edit.change(keeper, id, draft(id).version(), change);
    }

    public Indicator indicator(FrameworkId id, String code) {
        return draft(id).value().content().indicator(new IndicatorCode(code)).orElseThrow();
    }

    public void consulted(FrameworkId id) {
        done(edit.move(keeper, id, draft(id).version(), FrameworkDraft.State.IN_CONSULTATION));
    }

    public Outcome<FrameworkId, DraftRefusal> settled(FrameworkId id, TeamPerson second) {
        return settle.handle(
                keeper,
                id,
                draft(id).version(),
                new SettledVersion.Decided(
                        vault.clock.today(),
                        SettledVersion.Body.STEERING_GROUP,
                        ShortText.of("Besluit 2026-14, agendapunt 3")),
                WeighingMother.signature(second));
    }

    /// With another anchor at this level.
    public static Indicator anchored(Indicator one, int level, String dutch) {
        List<Wording> anchors = new ArrayList<>(one.explained().anchors());
        anchors.set(level, new Wording(LongText.of(dutch), anchors.get(level).en()));
        return explained(
                one,
                new Indicator.Explained(
                        one.explained().definition(),
                        anchors,
                        one.explained().doesNotCount(),
                        one.explained().note(),
                        one.explained().onlyBecause()));
    }

    public static Indicator noted(Indicator one, String note) {
        return explained(
                one,
                new Indicator.Explained(
                        one.explained().definition(),
                        one.explained().anchors(),
                        one.explained().doesNotCount(),
                        Optional.of(new Wording(LongText.of(note), LongText.of(note))),
                        one.explained().onlyBecause()));
    }

    private static Indicator explained(Indicator one, Indicator.Explained explained) {
        return new Indicator(
                one.code(),
                one.lineage(),
                one.nature(),
                one.motives(),
                one.screen(),
                one.name(),
                explained,
                one.illustrations());
    }

    /// The same under another code and lineage.
    public static Indicator as(Indicator one, String code) {
        return new Indicator(
                new IndicatorCode(code),
                LongText.of("zvh-" + code.toLowerCase(java.util.Locale.ROOT) + "-nieuw"),
                one.nature(),
                one.motives(),
                false,
                one.name(),
                one.explained(),
                one.illustrations());
    }
}
