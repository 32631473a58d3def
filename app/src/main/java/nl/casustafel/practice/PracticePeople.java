package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.casefile.AppointDirector;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePeople;
import nl.casustafel.casefile.InviteThirdParty;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.domains.NoteLook;
import nl.casustafel.domains.SelfReliance;
import nl.casustafel.domains.Situation;
import nl.casustafel.dossier.AddDocument;
import nl.casustafel.dossier.Described;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;

/// Who takes part in a practice case beside the designated participants, how it is with its subject in each
/// part of life, and its documents.
final class PracticePeople {
    private static final List<LifeDomain> LOOKED_AT = List.of(
            LifeDomain.MONEY,
            LifeDomain.WORK_AND_SCHOOL,
            LifeDomain.HOME,
            LifeDomain.FAMILY,
            LifeDomain.FRIENDS,
            LifeDomain.BELIEFS_AND_MEANING);

    /// How it went at the first look and at the evaluation, in the order of the parts; of the last there are
    /// words only.
    private static final List<List<SelfReliance>> STEPS = List.of(
            List.of(
                    SelfReliance.STUCK,
                    SelfReliance.STUCK,
                    SelfReliance.CARRIED,
                    SelfReliance.HELPED,
                    SelfReliance.STEADIED),
            List.of(
                    SelfReliance.HELPED,
                    SelfReliance.STEADIED,
                    SelfReliance.HELPED,
                    SelfReliance.HELPED,
                    SelfReliance.HELPED));

    private final Setting setting;
    private final CaseFiles cases;
    private final AppointDirector direct;
    private final InviteThirdParty invite;
    private final NoteLook note;
    private final AddDocument add;

    PracticePeople(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        PracticeRooms rooms = setting.rooms();
        PracticeRooms.Dossier dossier = rooms.dossier();
        CasePeople people = dossier.people();
        var door = setting.transactor();
        cases = rooms.table().cases();
        direct = new AppointDirector(door, cases, people, rooms.team(), setting.clock());
        invite = new InviteThirdParty(door, cases, people, rooms.team(), setting.clock());
        note = new NoteLook(door, dossier.looks(), proceed, setting.clock());
        add = new AddDocument(
                door, dossier.documents(), new KeepAttachment(rooms.intake().attachments()), proceed, setting.clock());
    }

    /// The first look at each part of life.
    void begun(CaseId id) {
        value(direct.handle(holder(), id, Optional.of(setting.team().fileHolder.id())));
        looked(id, 0);
    }

    /// The looks of the evaluation, a letter, and a third party admitted by the three.
    void evaluated(CaseId id) {
        looked(id, 1);
        value(add.handle(
                holder(),
                id,
                new ChosenFile(
                        ShortText.of("brief-leerplicht.txt"),
                        MediaType.said("text/plain"),
                        setting.stories().text("casusbrief", 0).value().getBytes(StandardCharsets.UTF_8)),
                new Described(
                        setting.stories().title("casusbrief naam", 0),
                        DocumentKind.LETTER_RECEIVED,
                        Optional.of(today().minusDays(3)),
                        Optional.empty())));
        value(invite.handle(holder(), id, terms(), signed(id)));
    }

    /// @param round 0 for the first look
    private void looked(CaseId id, int round) {
        for (int i = 0; i < LOOKED_AT.size(); i++) {
            LifeDomain domain = LOOKED_AT.get(i);
            Optional<SelfReliance> step =
                    domain.isManaged() ? Optional.of(STEPS.get(round).get(i)) : Optional.empty();
            value(note.handle(
                    holder(),
                    id,
                    new Situation(
                            domain,
                            setting.stories().text(round == 0 ? "leefgebied begin" : "leefgebied later", i),
                            step,
                            today())));
        }
    }

    private ThirdParty.Terms terms() {
        return new ThirdParty.Terms(
                setting.stories().title("derde", 0),
                Optional.empty(),
                setting.stories().text("derde deskundigheid", 0),
                setting.stories().text("derde taak", 0),
                setting.stories().text("derde gegevens", 0),
                setting.timeline().today().plusMonths(3),
                new ThirdParty.Secrecy(Optional.of(today()), Optional.empty()));
    }

    /// Police, OM and the mayor of the place.
    private Map<Party, SignatureProof> signed(CaseId id) {
        PracticeTeam team = setting.team();
        Municipality.Key place = setting.transactor()
                .read(
                        holder(),
                        Purpose.RUN_CASE,
                        tx -> cases.find(tx, holder(), id).orElseThrow().value().municipality());
        return Map.of(
                Party.POLICE,
                Signing.by(team.officer),
                Party.PROSECUTION,
                Signing.by(team.prosecutor),
                Party.MAYOR,
                Signing.by(team.mayorOf(place.equals(team.duinrode.id()) ? team.duinrode : team.zeedijk)));
    }

    private LocalDate today() {
        return setting.clock().today();
    }

    private Actor holder() {
        return as(setting.team().fileHolder);
    }
}
