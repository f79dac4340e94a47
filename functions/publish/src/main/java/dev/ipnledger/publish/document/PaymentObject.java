package dev.ipnledger.publish.document;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Which payment object a document is about.
 *
 * @param kind in Amazon's spelling: {@code OrderReference}, {@code Authorization} ...
 * @param id Amazon's id
 * @param orderReferenceId what it belongs to: its own id for an order reference, the agreement's
 *     for a billing agreement
 * @param referenceId the seller's own id for it; absent while no document stated one
 */
public record PaymentObject(
    String kind, String id, String orderReferenceId, @Nullable String referenceId) {
  static PaymentObject of(View view) {
    return new PaymentObject(
        view.object().kind().wireName(),
        view.object().id().text(),
        view.object().root().text(),
        Fact.referenceOf(view.object().kind())
            .flatMap(fact -> view.fact(fact, Text.class))
            .map(Text::text)
            .orElse(null));
  }
}
