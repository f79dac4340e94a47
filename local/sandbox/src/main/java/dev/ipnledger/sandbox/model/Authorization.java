package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reservation of funds. */
public final class Authorization extends PaymentObject<AuthorizationState> {
  private final OrderReference order;
  private final AuthorizeRequest request;
  private final Instant expires;
  private final List<Capture> captures = new ArrayList<>();
  private boolean softDecline;

  Authorization(
      String id, OrderReference order, AuthorizeRequest request, Instant created, Instant expires) {
    super(id, created);
    this.order = requireNonNull(order, "order is null");
    this.request = requireNonNull(request, "request is null");
    this.expires = requireNonNull(expires, "expires is null");
  }

  @Override
  public Account account() {
    return order().account();
  }

  /** The order reference it belongs to. */
  public OrderReference order() {
    return order;
  }

  public AuthorizeRequest request() {
    return request;
  }

  public Amount amount() {
    return request.amount();
  }

  /**
   * What documents print: 30 days after creation, in the sandbox environment too, although an
   * authorization closes there after 2 days.
   */
  public Instant expires() {
    return expires;
  }

  /** Oldest first; at most one of them is not Declined. */
  public List<Capture> captures() {
    return List.copyOf(captures);
  }

  void add(Capture capture) {
    captures.add(capture);
  }

  /** The one that took or takes money, or none. */
  public boolean hasLiveCapture() {
    return captures.stream().anyMatch(capture -> !capture.lifecycle().in(CaptureState.DECLINED));
  }

  /** The sum of completed captures. */
  public Amount captured() {
    return captures.stream()
        .filter(Capture::took)
        .map(Capture::amount)
        .reduce(Amount.zero(amount().currency()), Amount::plus);
  }

  /**
   * Whether a VAT-registered seller may see the buyer's billing address: while it is open, or when
   * it was captured (guide, "VAT registered sellers").
   */
  public boolean showsBillingAddress() {
    boolean usable =
        lifecycle().in(AuthorizationState.OPEN)
            || lifecycle().current().reason() == Reason.MAX_CAPTURES_PROCESSED;
    return usable && order.terms().vatRegistered();
  }

  /**
   * What it takes of a limit: its amount while it may still be captured, then what was captured.
   */
  Amount held() {
    return lifecycle().state().terminal() ? captured() : amount();
  }

  /**
   * The {@code SoftDecline} element: {@code true} for a decline that may be tried again without
   * another payment method. Only authorizations declined with InvalidPaymentMethod have it.
   */
  public @Nullable String softDeclineFlag() {
    return lifecycle().current().reason() == Reason.INVALID_PAYMENT_METHOD
        ? String.valueOf(softDecline)
        : null;
  }

  void softDecline(boolean soft) {
    softDecline = soft;
  }
}
