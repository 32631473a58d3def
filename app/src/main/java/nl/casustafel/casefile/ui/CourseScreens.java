package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.desk.Command;

/// The section that says how a case came to its phase and takes it on.
public final class CourseScreens {
    private final CourseActs acts;
    private final CaseDesk desk;

    public CourseScreens(CourseActs acts, CaseDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    public CasePart partOf(CaseId id) {
        CourseModel model = new CourseModel(id, acts, desk);
        CourseView view = new CourseView(model, desk.texts());
        model.load();
        return new CasePart(
                view.node(),
                view::focus,
                Optional.empty(),
                () -> {},
                List.of(Command.of("casefile.course.begin", model::beginAnalysis)
                        .when(() -> model.runs() && model.in(CasePhase.ADMITTED))),
                desk.events().on(CaseChanged.class, changed -> {
                    if (changed.caseFile().equals(id)) {
                        model.load();
                    }
                }));
    }
}
