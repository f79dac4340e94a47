package dev.ipnledger.query.document;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which capture a chargeback disputes.
 *
 * @param chargebackId Amazon's id of the chargeback
 * @param captureId Amazon's id of the capture; absent while no capture of that reference is known
 */
public record DisputeDocument(String chargebackId, @Nullable String captureId) {
  /** One for each chargeback of the order; empty when there is none. */
  static List<DisputeDocument> of(Order order) {
    return order.of(ObjectKind.CHARGEBACK).stream()
        .map(chargeback -> new DisputeDocument(id(chargeback), capture(order, chargeback)))
        .toList();
  }

  private static @Nullable String capture(Order order, View chargeback) {
    return order.disputed(chargeback).map(DisputeDocument::id).orElse(null);
  }

  private static String id(View view) {
    return view.object().id().text();
  }
}
