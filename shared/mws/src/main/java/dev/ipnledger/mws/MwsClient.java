package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.request.GetDetails;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.response.Result;
import dev.ipnledger.mws.transport.Transport;
import java.time.InstantSource;

/**
 * Asks Amazon, once, and within quota. Who wants to ask again asks again: the agenda, or {@link
 * RepeatingClient}.
 *
 * <pre>{@code
 * MwsClient mws =
 *     new MwsClient(
 *         new SellerAccess(registry, keys, mwsEndpoint),
 *         quotaGate,
 *         Share.RECONCILE,
 *         new HttpTransport(TransportSettings.STANDARD),
 *         clock);
 * Answer answer = mws.get(account, Operation.GET_CAPTURE_DETAILS, captureId);
 * Outcome<Acknowledged> outcome =
 *     mws.call(account, CloseOrderReference.of(orderId).closureReason("captured in full"));
 * }</pre>
 *
 * <p>It never throws for what Amazon, the network or the settings of the seller do. Safe for use by
 * several threads, as its collaborators are.
 */
public final class MwsClient {
  private final Attempt attempt;
  private final Transport transport;

  /**
   * @param share which part of the quota this client may use
   * @param clock the time for stamps, for quotas and for answers that bear none
   */
  public MwsClient(
      SellerAccess access, QuotaGate quota, Share share, Transport transport, InstantSource clock) {
    this.attempt = new Attempt(access, quota, share, clock);
    this.transport = requireNonNull(transport, "transport is null");
  }

  /** Reads one object. */
  public Answer get(Account account, Operation operation, AmazonId id) {
    return ask(account, new GetDetails(operation, id));
  }

  /** Makes one request; the answer is as it came. */
  public Answer ask(Account account, Request<?> request) {
    return attempt.make(
        account,
        request.parameters(),
        (form, now) ->
            Classification.of(request, now, transport.post(form.address(), form.body())));
  }

  /** Makes one request and reads the answer. */
  public <R extends Result> Outcome<R> call(Account account, Request<R> request) {
    return Outcomes.of(account, request.reader(), ask(account, request));
  }
}
