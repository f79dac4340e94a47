package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.notify.BatchSummary;
import dev.ipnledger.sandbox.notify.ProviderEvent;
import java.util.Map;

/**
 * Notifications behind which nothing stands in the sandbox: no payment changes, and a state file
 * does not keep them.
 */
final class AnnouncementRoutes {
  private static final int MOST_REQUESTS = 60_000;

  private final SandboxControl control;
  private final AmazonDesk amazon;

  AnnouncementRoutes(SandboxControl control, AmazonDesk amazon) {
    this.control = requireNonNull(control, "control is null");
    this.amazon = requireNonNull(amazon, "amazon is null");
  }

  /** {@code {sellerId, environment, type?, options?}}. */
  HttpAnswer providerEvent(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Account account = known(fields);
    ProviderEvent event =
        new ProviderEvent(fields.textOr("type", "MERCHANT_REGISTERED"), fields.texts("options"));
    amazon.announce(account, event);
    control.deliverDue();
    return JsonAnswers.created(Map.of("id", account.sellerId()));
  }

  /** {@code {sellerId, environment, batchReferenceId, reportId, status?, successful?, failed?}}. */
  HttpAnswer batchEnd(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    Account account = known(fields);
    BatchSummary summary =
        new BatchSummary(
            fields.text("batchReferenceId"),
            fields.text("reportId"),
            control.now(),
            fields.textOr("status", "COMPLETED"),
            (int) fields.numberWithin("successful", 0, 0, MOST_REQUESTS),
            (int) fields.numberWithin("failed", 0, 0, MOST_REQUESTS));
    amazon.announce(account, summary);
    control.deliverDue();
    return JsonAnswers.created(Map.of("id", summary.batchReferenceId()));
  }

  private Account known(JsonFields fields) {
    Account account = fields.account();
    boolean registered =
        control.sellers().stream()
            .anyMatch(
                seller ->
                    seller.sellerId().equals(account.sellerId())
                        && seller.in(account.environment()).isPresent());
    if (!registered) {
      throw Registration.missing(account.sellerId(), account.environment());
    }
    return account;
  }
}
