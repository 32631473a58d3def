package nl.casustafel.judgement.ui;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.judgement.AssessmentChanged;

/// The screen of this feature, and what it adds to the screen of a case.
public final class JudgementScreens {
    private final JudgementWork work;

    public JudgementScreens(JudgementWork work) {
        this.work = work;
    }

    public void register(Navigator navigator) {
        navigator.register(AssessmentPlace.class, place -> standing(place).screen());
        navigator.register(TimelinePlace.class, this::timeline);
    }

    /// The assessments of a case, for its screen.
    public JudgementPart partOf(CaseId caseFile) {
        AssessmentsModel model = new AssessmentsModel(work, caseFile);
        AssessmentsView view = new AssessmentsView(model, work.texts());
        model.load();
        return new JudgementPart(
                view.node(),
                view::focus,
                List.of(
                        Command.of("judgement.begin", model::begin).when(model::mayBegin),
                        Command.of("judgement.latest", model::openLatest).when(model::any),
                        Command.of("judgement.timeline", model::timeline).when(model::anyAgreed)),
                work.desk().events().on(AssessmentChanged.class, changed -> {
                    if (changed.caseFile().equals(caseFile)) {
                        model.load();
                    }
                }));
    }

    Screen timeline(TimelinePlace place) {
        TimelineModel model = new TimelineModel(work, place.caseFile());
        TimelineView view = new TimelineView(model, work.texts());
        model.load();
        return Screen.of(view.node(), work.texts().get("judgement.time"))
                .focusing(view::focusFirst)
                .closing(work.desk().events().on(AssessmentChanged.class, changed -> {
                    if (changed.caseFile().equals(place.caseFile())) {
                        model.load();
                    }
                }));
    }

    /// A screen with what moves it.
    record Standing(AssessmentModel model, Screen screen) {}

    Standing standing(AssessmentPlace place) {
        AssessmentModel model = new AssessmentModel(work, place);
        AssessmentView view = new AssessmentView(model, work.texts());
        model.load();
        Screen screen = Screen.of(view.node(), work.texts().get("judgement.title"))
                .flushing(model::flush)
                .focusing(view::focusFirst)
                .commands(model.commands())
                .closing(work.desk().events().on(AssessmentChanged.class, changed -> {
                    if (changed.assessment().equals(place.id())) {
                        model.load();
                    }
                }));
        return new Standing(model, screen);
    }
}
