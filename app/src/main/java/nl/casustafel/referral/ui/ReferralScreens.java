package nl.casustafel.referral.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.referral.ComposePlan;
import nl.casustafel.signal.SignalId;

/// The screens of what follows a decision, and its part of the page of a signal.
public final class ReferralScreens {
    private final ReferralWork work;

    public ReferralScreens(ReferralWork work) {
        this.work = work;
    }

    public void register(Navigator navigator) {
        navigator.register(ReferralPlace.class, place -> refer(place.signal()));
        navigator.register(AnswerPlace.class, this::answer);
        navigator.register(InformingPlace.class, place -> inform(place.signal()));
        navigator.register(ReporterLetterPlace.class, place -> write(place.signal()));
        navigator.register(
                AssessmentPaperPlace.class,
                place -> new AssessmentPaperView(new AssessmentPaperModel(work, place.assessment()), work.texts())
                        .screen());
        navigator.register(
                PlanPaperPlace.class,
                place -> new PlanPaperView(
                                new PlanPaperModel(work, new ComposePlan.Which(place.caseFile(), place.version())),
                                work.texts())
                        .screen());
        navigator.register(StatementPlace.class, place -> state(place.caseFile()));
        navigator.register(
                SecrecyPlace.class,
                place -> new SecrecyView(new SecrecyModel(work, place.caseFile()), work.texts()).screen());
        navigator.register(AgendaPaperPlace.class, place -> agenda(place.meeting()));
        navigator.register(CaseSheetPlace.class, place -> caseSheet(place.caseFile()));
    }

    /// For the page of this signal.
    public FollowUpPart partOf(SignalId signal) {
        FollowUpModel model = new FollowUpModel(work, signal);
        FollowUpView view = new FollowUpView(model, work.texts());
        model.load();
        return new FollowUpPart(view.node(), view.commands(), model.listen());
    }

    /// Whether the person concerned of a case is told, for its screen.
    public StatementPart statementOf(CaseId caseFile) {
        StatementModel model = new StatementModel(work, caseFile);
        model.load();
        return new StatementView(model, work.texts()).part();
    }

    private Screen state(CaseId caseFile) {
        StatementModel model = new StatementModel(work, caseFile);
        model.begin();
        return new StatementView(model, work.texts()).screen();
    }

    private Screen refer(SignalId signal) {
        ReferralModel model = new ReferralModel(work, signal);
        model.load();
        return new ReferralView(model, work.texts()).screen();
    }

    private Screen answer(AnswerPlace place) {
        ReceiverAnswerModel model = new ReceiverAnswerModel(work, place);
        model.load();
        return new ReceiverAnswerView(model, work.texts()).screen();
    }

    private Screen inform(SignalId signal) {
        InformingModel model = new InformingModel(work, signal);
        model.load();
        return new InformingView(model, work.texts()).screen();
    }

    private Screen caseSheet(CaseId id) {
        CaseSheetModel model = new CaseSheetModel(work, id);
        model.load();
        return new CaseSheetView(model, work.texts()).screen();
    }

    private Screen agenda(Meeting.Key id) {
        AgendaPaperModel model = new AgendaPaperModel(work, id);
        model.load();
        return new AgendaPaperView(model, work.texts()).screen();
    }

    private Screen write(SignalId signal) {
        ReporterLetterModel model = new ReporterLetterModel(work, signal);
        model.load();
        return new ReporterLetterView(model, work.texts()).screen();
    }
}
