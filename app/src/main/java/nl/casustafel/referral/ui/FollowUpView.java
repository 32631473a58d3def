package nl.casustafel.referral.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A card on the page of a signal: who took it over, whether the person knows, and a letter that is due.
/// Takes no room before the decision.
final class FollowUpView {
    private final FollowUpModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox root = new VBox();

    FollowUpView(FollowUpModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        root.setId("referral-part");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.shown().addListener((_, _, now) -> show(now));
        show(model.shown().get());
    }

    Node node() {
        return root;
    }

    List<Command> commands() {
        return List.of(
                Command.of("referral.part.refer", model::refer, "Alt+D").when(model::mayRefer),
                Command.of("referral.part.inform", model::inform, "Alt+I").when(model::mayInform),
                Command.of("referral.part.write", model::write, "Alt+M").when(model::letterDue));
    }

    private void show(@Nullable FollowUps now) {
        boolean something = now != null && !now.nothing();
        root.setVisible(something);
        root.setManaged(something);
        root.getChildren().clear();
        if (now == null) {
            return;
        }
        root.getChildren().add(heading("referral.part"));
        now.ahead()
                .filter(_ -> now.waitsForSomebody())
                .ifPresent(route -> root.getChildren().add(words(texts.get("referral.part.ahead", route))));
        now.referrals().forEach(referral -> root.getChildren().add(referral(now, referral)));
        if (now.declined() && now.mayRefer()) {
            root.getChildren().add(words(texts.get("referral.part.declined")));
        }
        now.informing()
                .map(Versioned::value)
                .ifPresent(informing -> root.getChildren().add(words(told(informing))));
        List<Button> acts = new ArrayList<>();
        if (now.mayRefer()) {
            acts.add(buttons.plain("referral.part.refer", model::refer));
        }
        if (now.mayAct() && now.informing().isPresent()) {
            acts.add(buttons.plain("referral.part.inform", model::inform));
        }
        if (now.letterDue()) {
            acts.add(buttons.plain("referral.part.write", model::write));
        }
        if (!acts.isEmpty()) {
            FlowPane line = new FlowPane(acts.toArray(Button[]::new));
            line.getStyleClass().add("desk-actions");
            root.getChildren().add(line);
        }
    }

    private Node referral(FollowUps now, Referral referral) {
        VBox box = new VBox(
                words(texts.get(
                        "referral.part.to",
                        referral.terms().route(),
                        referral.terms().organisation(),
                        referral.terms().contact())),
                words(stands(referral)));
        referral.answer().flatMap(Referral.Answer::reason).ifPresent(why -> {
            Label quiet = words(why.value());
            quiet.getStyleClass().add(Styles.QUIET);
            box.getChildren().add(quiet);
        });
        boolean open = referral.state() == ReferralState.SENT
                || referral.state() == ReferralState.PREPARED
                || (referral.state() == ReferralState.DECLINED && now.declined());
        if (open && now.mayAct()) {
            Button button = buttons.plain("referral.part.answer", () -> model.answer(referral));
            button.setAccessibleText(
                    texts.get("referral.part.answer.of", referral.terms().organisation()));
            box.getChildren().add(button);
        }
        box.getStyleClass().add(Styles.STACK);
        return box;
    }

    private String stands(Referral referral) {
        Optional<String> answered = referral.answer()
                .map(answer -> texts.get("referral.part.answered", referral.state(), texts.date(answer.on())));
        return answered.orElseGet(() -> referral.sentOn()
                .map(day -> texts.get("referral.part.sent", texts.date(day), texts.date(referral.answerDueOn())))
                .orElseGet(() -> texts.code(referral.state())));
    }

    private String told(Informing informing) {
        return switch (informing.told().orElse(null)) {
            case null -> texts.get("referral.part.inform.due", texts.date(informing.dueOn()));
            case Informing.Informed informed ->
                texts.get("referral.part.informed", texts.date(informed.on()), informed.manner());
            case Informing.NotYet notYet ->
                texts.get("referral.part.not-informed", notYet.ground(), texts.date(notYet.reviewOn()));
        };
    }

    private Label heading(String key) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add(Styles.HEADING);
        return title;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
