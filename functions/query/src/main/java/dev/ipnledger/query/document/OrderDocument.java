package dev.ipnledger.query.document;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One purchase: an order reference with everything kept under it.
 *
 * @param environment {@code sandbox} or {@code live}
 * @param orderReference absent while only its children are known
 * @param others objects of further kinds, such as chargebacks
 * @param disputes which captures the chargebacks among them dispute
 * @param totals one entry for each currency, by its code; empty when no amount is known
 * @param attention the conditions of all objects, oldest first
 */
public record OrderDocument(
    String sellerId,
    String environment,
    String orderReferenceId,
    @Nullable ObjectDocument orderReference,
    List<ObjectDocument> authorizations,
    List<ObjectDocument> captures,
    List<ObjectDocument> refunds,
    List<ObjectDocument> others,
    List<DisputeDocument> disputes,
    List<TotalsDocument> totals,
    RemainingDocument remaining,
    AdviceDocument advice,
    List<ConditionDocument> attention) {
  private static final List<ObjectKind> NAMED =
      List.of(
          ObjectKind.ORDER_REFERENCE,
          ObjectKind.AUTHORIZATION,
          ObjectKind.CAPTURE,
          ObjectKind.REFUND);

  /**
   * The document of an order.
   *
   * @param conditions what about one of its objects needs a person
   * @param explanation why one of its objects says what it says; gives null where nobody asked
   */
  public static OrderDocument of(
      Order order,
      Function<View, List<Condition>> conditions,
      Function<View, @Nullable ExplanationDocument> explanation) {
    Function<View, ObjectDocument> document =
        view -> ObjectDocument.of(view, conditions.apply(view), explanation.apply(view));
    return new OrderDocument(
        order.reference().account().sellerId(),
        order.reference().account().environment().slug(),
        order.reference().id().text(),
        order.orderReference().map(document).orElse(null),
        order.of(ObjectKind.AUTHORIZATION).stream().map(document).toList(),
        order.of(ObjectKind.CAPTURE).stream().map(document).toList(),
        order.of(ObjectKind.REFUND).stream().map(document).toList(),
        order.objects().stream()
            .filter(view -> !NAMED.contains(view.object().kind()))
            .map(document)
            .toList(),
        DisputeDocument.of(order),
        order.totals().stream().map(TotalsDocument::of).toList(),
        RemainingDocument.of(order.remaining()),
        AdviceDocument.of(order.advice()),
        order.objects().stream()
            .flatMap(view -> conditions.apply(view).stream())
            .sorted(Comparator.comparing(Condition::since).thenComparing(Condition::id))
            .map(ConditionDocument::of)
            .toList());
  }
}
