package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import java.util.List;
import java.util.Optional;

/** Which capture a chargeback disputes. Its notification names the seller's reference of it. */
final class ChargebackStory {
  private ChargebackStory() {}

  static List<String> of(View view, Order order) {
    Optional<Text> reference = view.fact(Fact.AMAZON_CAPTURE_REFERENCE_ID, Text.class);
    if (reference.isEmpty()) {
      return List.of("No document told which capture it disputes.");
    }
    String text = reference.get().text();
    return List.of(
        order.of(ObjectKind.CAPTURE).stream()
            .filter(
                capture -> capture.fact(Fact.CAPTURE_REFERENCE_ID, Text.class).equals(reference))
            .findFirst()
            .map(
                capture ->
                    "It disputes the capture %s, by the seller's reference %s."
                        .formatted(capture.object().id(), text))
            .orElse(
                "It disputes the capture with the seller's reference "
                    + text
                    + ", which the ledger does not know."));
  }
}
