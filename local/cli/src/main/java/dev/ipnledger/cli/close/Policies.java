package dev.ipnledger.cli.close;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the policy that reconcile closes an account's orders by: each of its runs leaves it in the
 * table, with the parameters of the deployment and the seller's own setting.
 */
final class Policies {
  private final Stack stack;
  private final @Nullable Duration quietFor;
  private final @Nullable Integer idleAfterDays;

  /**
   * @param quietFor replaces the policy's; null to keep it
   * @param idleAfterDays replaces the seller's setting; null to keep it
   */
  Policies(Stack stack, @Nullable Duration quietFor, @Nullable Integer idleAfterDays) {
    this.stack = stack;
    this.quietFor = quietFor;
    this.idleAfterDays = idleAfterDays;
  }

  AppliedPolicy of(Account account) {
    Optional<AccountReport> report =
        new DynamoDbAccountReports(stack.dynamoDb(), stack.table()).find(account);
    AppliedPolicy kept =
        report
            .map(
                found ->
                    new AppliedPolicy(
                        found.closing(), AppliedPolicy.Source.RECONCILE, found.asOf()))
            .orElseGet(
                () ->
                    new AppliedPolicy(
                        stack.policy().closing(), AppliedPolicy.Source.ASSUMED, null));
    return quietFor == null && idleAfterDays == null ? kept : changed(kept);
  }

  private AppliedPolicy changed(AppliedPolicy kept) {
    Closing usual = kept.closing();
    Closing changed =
        new Closing(
            usual.mode(),
            quietFor == null ? usual.quietFor() : quietFor,
            usual.staleAfter(),
            idleAfterDays == null ? usual.closeIdleAfterDays() : OptionalInt.of(idleAfterDays),
            usual.mostPerRun(),
            usual.freshFor(),
            usual.authorizations());
    return new AppliedPolicy(changed, AppliedPolicy.Source.CHANGED, kept.asOf());
  }
}
