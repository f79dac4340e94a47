package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import java.util.List;

/** Which capture a chargeback disputes. Its notification names the seller's reference of it. */
final class ChargebackStory {
  private ChargebackStory() {}

  static List<String> of(View view, Order order) {
    return List.of(
        view.fact(Fact.AMAZON_CAPTURE_REFERENCE_ID, Text.class)
            .map(reference -> disputes(view, order, reference))
            .orElse("No document told which capture it disputes."));
  }

  private static String disputes(View view, Order order, Text reference) {
    return order
        .disputed(view)
        .map(capture -> "It disputes the capture " + capture.object().id() + by(capture, reference))
        .orElse(
            "It disputes the capture with the seller's reference "
                + reference.text()
                + ", which the ledger does not know.");
  }

  private static String by(View capture, Text reference) {
    return capture.fact(Fact.CAPTURE_REFERENCE_ID, Text.class).filter(reference::equals).isPresent()
        ? ", by the seller's reference " + reference.text() + "."
        : ", by Amazon's id.";
  }
}
