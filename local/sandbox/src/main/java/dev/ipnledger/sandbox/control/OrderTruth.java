package dev.ipnledger.sandbox.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it really is, whatever was notified.
 *
 * @param environment {@code live} or {@code sandbox}
 * @param orderTotal null until it is set
 * @param capturedAmount captures that are not Declined; null until there is a total
 * @param authorizations oldest first
 */
public record OrderTruth(
    String sellerId,
    String environment,
    String orderReferenceId,
    @Nullable String sellerOrderId,
    @JsonUnwrapped StateTruth status,
    @Nullable AmountTruth orderTotal,
    @Nullable AmountTruth capturedAmount,
    String createdAt,
    String expiresAt,
    List<StateTruth> path,
    List<AuthorizationTruth> authorizations) {
  static OrderTruth of(OrderReference order) {
    return new OrderTruth(
        order.account().sellerId(),
        order.account().environment().key(),
        order.id(),
        order.attributes().sellerOrderId(),
        StateTruth.of(order.lifecycle().current()),
        AmountTruth.ofNullable(order.total().orElse(null)),
        AmountTruth.ofNullable(order.captured()),
        WireTime.millis(order.created()),
        WireTime.millis(order.expires()),
        StateTruth.path(order.lifecycle()),
        order.authorizations().stream().map(AuthorizationTruth::of).toList());
  }
}
