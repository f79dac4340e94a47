package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.Answer.NotSent;
import dev.ipnledger.mws.SellerAccess.Denied;
import dev.ipnledger.mws.SellerAccess.Granted;
import dev.ipnledger.mws.request.GetDetails;
import dev.ipnledger.mws.request.SignedForm;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Asks Off-Amazon Payments, once, and within quota. Who wants to ask again asks again: the agenda,
 * or {@link RetrySchedule}.
 *
 * <pre>{@code
 * MwsClient mws =
 *     new MwsClient(
 *         new SellerAccess(registry, keys, mwsEndpoint),
 *         quotaGate,
 *         Share.PROCESS,
 *         new HttpTransport(TransportSettings.STANDARD),
 *         clock);
 * Answer answer = mws.get(account, Operation.GET_CAPTURE_DETAILS, captureId);
 * }</pre>
 *
 * <p>Safe for use by several threads, as its collaborators are.
 */
public final class MwsClient {
  private final SellerAccess access;
  private final QuotaGate quota;
  private final Share share;
  private final Transport transport;
  private final InstantSource clock;

  /**
   * @param share which part of the quota this client may use
   * @param clock the time for stamps, for quotas and for answers that bear none
   */
  public MwsClient(
      SellerAccess access, QuotaGate quota, Share share, Transport transport, InstantSource clock) {
    this.access = requireNonNull(access, "access is null");
    this.quota = requireNonNull(quota, "quota is null");
    this.share = requireNonNull(share, "share is null");
    this.transport = requireNonNull(transport, "transport is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Reads one object. It never throws for what Amazon, the network or the settings of the seller
   * do; that is the answer.
   */
  public Answer get(Account account, Operation operation, AmazonId id) {
    GetDetails request = new GetDetails(operation, id);
    return switch (access.to(account)) {
      case Denied denied -> new NotSent(denied.reason());
      case Granted granted -> getWithinQuota(request, account, granted);
    };
  }

  private Answer getWithinQuota(GetDetails request, Account account, Granted granted) {
    Instant now = clock.instant();
    if (!quota.tryTake(account, request.operation(), share, now)) {
      return new NotSent(NotSent.Reason.NO_QUOTA);
    }
    Answer answer =
        send(
            request, SignedForm.of(request, account, granted.keys(), granted.endpoint(), now), now);
    if (answer instanceof Answer.Throttled) {
      quota.drain(account, request.operation(), clock.instant());
    }
    return answer;
  }

  private Answer send(GetDetails request, SignedForm form, Instant now) {
    try {
      HttpAnswer http = transport.post(form.address(), form.body());
      return Classification.of(request, now, http);
    } catch (IOException e) {
      return Classification.ofFailure(e);
    }
  }
}
