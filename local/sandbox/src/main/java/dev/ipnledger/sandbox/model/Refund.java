package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A movement of captured funds back to the buyer. */
public final class Refund implements PaymentObject<RefundState> {
  private final String id;
  private final Capture capture;
  private final RefundRequest request;
  private final Instant created;
  private final Lifecycle<RefundState> lifecycle = new Lifecycle<>();

  Refund(String id, Capture capture, RefundRequest request, Instant created) {
    this.id = requireNonNull(id, "id is null");
    this.capture = requireNonNull(capture, "capture is null");
    this.request = requireNonNull(request, "request is null");
    this.created = requireNonNull(created, "created is null");
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public OrderReference order() {
    return capture.order();
  }

  public Capture capture() {
    return capture;
  }

  public RefundRequest request() {
    return request;
  }

  public Amount amount() {
    return request.amount();
  }

  @Override
  public Lifecycle<RefundState> lifecycle() {
    return lifecycle;
  }

  @Override
  public Instant created() {
    return created;
  }
}
