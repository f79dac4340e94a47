package dev.ipnledger.mws.feed;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.settings.MwsRegion;
import java.util.Arrays;
import java.util.Optional;

/** What a feed may ask for (guide, "Supported operations"). */
public enum FeedOperation {
  AUTHORIZE(Operation.AUTHORIZE, true),
  AUTHORIZE_ON_BILLING_AGREEMENT(Operation.AUTHORIZE_ON_BILLING_AGREEMENT, true),
  CANCEL_ORDER_REFERENCE(Operation.CANCEL_ORDER_REFERENCE, false),
  CLOSE_ORDER_REFERENCE(Operation.CLOSE_ORDER_REFERENCE, false),
  CLOSE_AUTHORIZATION(Operation.CLOSE_AUTHORIZATION, false),
  CAPTURE(Operation.CAPTURE, false),
  GET_CAPTURE_DETAILS(Operation.GET_CAPTURE_DETAILS, false),
  REFUND(Operation.REFUND, false),
  GET_REFUND_DETAILS(Operation.GET_REFUND_DETAILS, false);

  private final Operation operation;
  private final boolean northAmericaOnly;

  FeedOperation(Operation operation, boolean northAmericaOnly) {
    this.operation = operation;
    this.northAmericaOnly = northAmericaOnly;
  }

  /** The feed's form of an operation; empty when feeds do not have it. */
  public static Optional<FeedOperation> of(Operation operation) {
    return Arrays.stream(values()).filter(it -> it.operation == operation).findFirst();
  }

  public Operation operation() {
    return operation;
  }

  /** Whether the region's batch service takes it. Of Japan nothing is known, so it takes none. */
  public boolean allowedIn(MwsRegion region) {
    return switch (region) {
      case US -> true;
      case UK, DE -> !northAmericaOnly;
      case JP -> false;
    };
  }

  /** The element of one request, as {@code CaptureRequest}. */
  public String fragmentRoot() {
    return operation.wireName() + "Request";
  }
}
