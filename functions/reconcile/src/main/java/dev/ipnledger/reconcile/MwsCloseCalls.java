package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.request.CloseAuthorization;
import dev.ipnledger.mws.request.CloseOrderReference;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.response.Acknowledged;

/** Closes through the signed API. */
public final class MwsCloseCalls implements CloseCalls {
  private final MwsClient mws;

  /**
   * @param mws with reconcile's share of the quota
   */
  public MwsCloseCalls(MwsClient mws) {
    this.mws = requireNonNull(mws, "mws is null");
  }

  @Override
  public Sent closeOrder(ObjectRef order, String reason) {
    return send(order.account(), CloseOrderReference.of(order.id()).closureReason(reason));
  }

  @Override
  public Sent closeAuthorization(ObjectRef authorization, String reason) {
    return send(
        authorization.account(), CloseAuthorization.of(authorization.id()).closureReason(reason));
  }

  private Sent send(Account account, Request<Acknowledged> request) {
    return mws.call(account, request) instanceof Outcome.Done ? Sent.DONE : Sent.NOT_DONE;
  }
}
