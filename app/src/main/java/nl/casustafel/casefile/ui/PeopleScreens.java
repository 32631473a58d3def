package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ui.PeopleModel.Beside;
import nl.casustafel.desk.Command;

/// The section that says who takes part in a case, and changes it (W-C8, W-B3).
public final class PeopleScreens {
    private final PeopleActs acts;
    private final PeopleDesk desk;

    public PeopleScreens(PeopleActs acts, PeopleDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    public CasePart partOf(CaseId id) {
        PeopleModel model = new PeopleModel(id, acts, desk);
        PeopleView view = new PeopleView(model, desk.texts());
        model.open();
        return new CasePart(
                view.node(),
                view::focus,
                Optional.empty(),
                model::flush,
                List.of(
                        Command.of("casefile.people.to-designate", () -> view.begin(Beside.DESIGNATE))
                                .when(model::runs),
                        Command.of("casefile.people.to-invite", () -> view.begin(Beside.INVITE))
                                .when(model::runs),
                        Command.of("casefile.people.to-secrecy", model::secrecy).when(model::runs)),
                desk.events().on(CaseChanged.class, changed -> {
                    if (changed.caseFile().equals(id)) {
                        model.load();
                    }
                }));
    }
}
