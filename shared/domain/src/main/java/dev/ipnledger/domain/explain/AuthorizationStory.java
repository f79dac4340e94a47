package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;

/** Whether an authorization holds money, until when, and what was captured of it. */
final class AuthorizationStory {
  private final View view;
  private final Order order;
  private final Witnesses witnesses;

  AuthorizationStory(View view, Order order, Witnesses witnesses) {
    this.view = view;
    this.order = order;
    this.witnesses = witnesses;
  }

  List<String> tell() {
    List<String> sentences = new ArrayList<>();
    sentences.add(holds());
    List<View> captures =
        order.of(ObjectKind.CAPTURE).stream()
            .filter(capture -> view.ids().containsKey(capture.object().id().text()))
            .filter(capture -> capture.isIn(States.COMPLETED) || capture.isIn(States.CLOSED))
            .toList();
    sentences.add(RollUp.sentence(view, Fact.CAPTURED_AMOUNT, "captures", captures, witnesses));
    return sentences;
  }

  private String holds() {
    if (!view.isIn(States.OPEN)) {
      return "It holds no money: only an Open authorization does.";
    }
    return view.fact(Fact.EXPIRES_AT, Moment.class)
        .map(until -> "It holds the money until " + Wording.day(until.instant()) + ".")
        .orElse("It holds the money.");
  }
}
