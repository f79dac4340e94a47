package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.List;

/** Whether a refund's money went back, when it is booked, and of which capture it is. */
final class RefundStory {
  private final View view;
  private final Order order;
  private final Witnesses witnesses;

  RefundStory(View view, Order order, Witnesses witnesses) {
    this.view = view;
    this.order = order;
    this.witnesses = witnesses;
  }

  List<String> tell() {
    List<String> sentences = new ArrayList<>();
    sentences.add(BookingSentence.of(view, witnesses));
    sentences.add(capture());
    Claim<?> fee = view.facts().get(Fact.FEE_REFUNDED);
    if (fee != null) {
      sentences.add(
          "Amazon gave back a fee of %s, %s."
              .formatted(Wording.of(fee.value()), witnesses.says(fee.evidenceId())));
    }
    return sentences;
  }

  private String capture() {
    String id = view.object().id().text();
    List<View> captures = order.of(ObjectKind.CAPTURE);
    return captures.stream()
        .filter(capture -> capture.ids().containsKey(id))
        .findFirst()
        .map(
            capture ->
                "It is a refund of the capture %s, %s."
                    .formatted(
                        capture.object().id(), witnesses.says(capture.ids().getOrDefault(id, ""))))
        .orElse(
            captures.size() == 1
                ? "It is a refund of the order's only capture, "
                    + captures.getFirst().object().id()
                    + "."
                : "No document told yet which capture it is a refund of.");
  }
}
