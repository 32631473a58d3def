package nl.casustafel.meeting.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// Planning a meeting: when and who on the left, guests and agenda on the right.
final class PlanMeetingView {
    private final Texts texts;
    private final VBox page;
    private final FormPane when;

    PlanMeetingView(PlanMeetingModel model, Texts texts) {
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        when = when(model);
        FormPane who = who(model, buttons);
        Halves halves = new Halves(card(when.node()), card(who.node()), 50);
        VBox.setVgrow(halves.node(), Priority.ALWAYS);
        // Beneath what scrolls, so that it is in sight however long the list of people is.
        FlowPane acts = new FlowPane(
                buttons.main("meeting.plan.save", model::plan), buttons.plain("common.cancel", model::cancel));
        acts.getStyleClass().add("desk-actions");
        acts.setMinHeight(Region.USE_PREF_SIZE);
        page = new VBox(title(), halves.node(), new Banner("meeting-plan-notice", model.notice()).node(), acts);
        page.getStyleClass().add(Styles.PAGE);
    }

    private FormPane when(PlanMeetingModel model) {
        PlanForm form = model.form;
        PlanStyle style = form.style;
        style.type.chosen().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.useType();
            }
        });
        return new FormPane(texts, model::plan)
                .choice("meeting.plan.type", style.type)
                .radios("meeting.plan.kind", style.kind)
                .beside(line -> line.date("meeting.plan.date", form.date)
                        .text(
                                "meeting.plan.start",
                                form.start,
                                control -> control.getStyleClass().add("desk-date")))
                .text("meeting.plan.place", form.place)
                .choice("meeting.plan.chair", form.chair)
                .choice("meeting.plan.secretary", form.secretary)
                .beside(line ->
                        line.choice("meeting.plan.every", style.every).optionalDate("meeting.plan.until", style.until))
                .heading("meeting.plan.proposed")
                .node(noProposal(model))
                .node(Ticks.column(
                        "meeting-plan-proposed-list",
                        form.proposed,
                        PlanForm.Proposed::words,
                        PlanForm.Proposed::tick));
    }

    private FormPane who(PlanMeetingModel model, Buttons buttons) {
        PlanForm form = model.form;
        PlanStyle style = form.style;
        return new FormPane(texts, model::plan)
                .heading("meeting.plan.asked")
                .node(Ticks.column("meeting-plan-asked-list", form.asked, PlanForm.Asked::words, PlanForm.Asked::tick))
                .heading("meeting.plan.guests")
                .beside(line -> line.text("meeting.guest.name", form.guest.name)
                        .text("meeting.guest.organisation", form.guest.organisation))
                .radios("meeting.guest.basis", form.guest.basis)
                .actions(buttons.plain("meeting.guest.add", model::addGuest))
                .heading("meeting.plan.fixed")
                .beside(line -> line.text("meeting.plan.label", style.label)
                        .text("meeting.plan.signal-minutes", style.signalMinutes)
                        .text("meeting.plan.case-minutes", style.caseMinutes))
                .tick("meeting.plan.in-stages", style.inStages)
                .actions(
                        buttons.plain("meeting.plan.type.keep", model::keepType),
                        buttons.plain("meeting.plan.type.drop", model::dropType));
    }

    Parent node() {
        return page;
    }

    void focusFirst() {
        when.focusFirst();
    }

    /// For who sees nothing that waits, no list would say that nothing waits.
    private Label noProposal(PlanMeetingModel model) {
        if (!model.waitsForFileHolders()) {
            return Ticks.whereEmpty(texts.get("meeting.plan.proposed.none"), model.form.proposed);
        }
        Label label = new Label(texts.get("meeting.plan.proposed.by-holders"));
        label.setId("meeting-plan-proposed-by-holders");
        label.getStyleClass().add(Styles.QUIET);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label title() {
        Label title = new Label(texts.get("meeting.plan.title"));
        title.getStyleClass().add(Styles.TITLE);
        return title;
    }

    private static VBox card(Parent content) {
        VBox card = new VBox(content);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }
}
