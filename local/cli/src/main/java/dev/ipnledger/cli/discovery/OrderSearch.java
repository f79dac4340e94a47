package dev.ipnledger.cli.discovery;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.mws.Answer;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.Pause;
import dev.ipnledger.mws.request.ListOrderReference;
import dev.ipnledger.mws.request.ListOrderReferenceByNextToken;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.response.OrderReferencePage;
import dev.ipnledger.settings.SellerRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the order references of a seller order id at Amazon; there may be several. */
final class OrderSearch {
  private static final int MOST_TRIES = 60;
  private static final int MOST_PAGES = 20;
  private static final long PAUSE_MS = 2_000;

  private final MwsClient mws;
  private final SellerRegistry registry;
  private final Pause pause;

  /**
   * @param registry tells each seller's region
   * @param pause between two tries while there is no quota
   */
  OrderSearch(MwsClient mws, SellerRegistry registry, Pause pause) {
    this.mws = requireNonNull(mws, "mws is null");
    this.registry = requireNonNull(registry, "registry is null");
    this.pause = requireNonNull(pause, "pause is null");
  }

  /**
   * What was found.
   *
   * @param orders in Amazon's order; empty when there is none
   * @param failure why the search came to nothing, or was not to its end; empty when it was
   */
  record Found(List<ObjectRef> orders, Optional<String> failure) {
    Found {
      orders = List.copyOf(orders);
    }
  }

  /** All order references of an account that have that id. */
  Found find(Account account, String sellerOrderId) {
    ListOrderReference list = ListOrderReference.of(sellerOrderId).pageSize(100);
    Request<OrderReferencePage> next =
        registry
            .seller(account)
            .map(seller -> list.paymentDomain(seller.region().paymentDomain()))
            .orElse(list);
    List<ObjectRef> orders = new ArrayList<>();
    for (int page = 0; page < MOST_PAGES; page++) {
      Outcome<OrderReferencePage> outcome = patiently(account, next);
      if (!(outcome instanceof Outcome.Done<OrderReferencePage> done)) {
        return new Found(orders, Optional.of(failure(outcome)));
      }
      done.result().statements().stream().map(Statement::object).forEach(orders::add);
      Optional<String> token = done.result().nextPageToken();
      if (token.isEmpty()) {
        return new Found(orders, Optional.empty());
      }
      next = ListOrderReferenceByNextToken.of(token.get());
    }
    return new Found(orders, Optional.of("there are more than " + orders.size()));
  }

  private Outcome<OrderReferencePage> patiently(
      Account account, Request<OrderReferencePage> request) {
    Outcome<OrderReferencePage> outcome = mws.call(account, request);
    for (int tried = 1; tried < MOST_TRIES && mayComeLater(outcome); tried++) {
      try {
        pause.forMs(PAUSE_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return outcome;
      }
      outcome = mws.call(account, request);
    }
    return outcome;
  }

  private static boolean mayComeLater(Outcome<OrderReferencePage> outcome) {
    return outcome instanceof Outcome.Throttled
        || (outcome instanceof Outcome.NotSent<OrderReferencePage> not
            && not.reason() == Answer.NotSent.Reason.NO_QUOTA);
  }

  private static String failure(Outcome<OrderReferencePage> outcome) {
    return switch (outcome) {
      case Outcome.Refused<OrderReferencePage> refused ->
          "Amazon answered "
              + refused
                  .answer()
                  .error()
                  .code()
                  .orElse("with status " + refused.answer().httpStatus());
      case Outcome.NotSent<OrderReferencePage> not -> "no call could be made: " + not.reason();
      case Outcome.Unknown<OrderReferencePage> unknown ->
          "no answer came: " + unknown.answer().detail();
      default -> "Amazon was asked too often";
    };
  }
}
