package dev.ipnledger.cli.subject;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.dynamodb.TableScan;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say whose payments are meant, the same for every command that asks. */
public final class SellerOptions {
  @Option(
      names = "--seller",
      paramLabel = "ID",
      order = 80,
      description =
          "Amazon's id of the seller; needed with --table, elsewhere all sellers are looked through.")
  private @Nullable String seller;

  @Option(
      names = "--environment",
      paramLabel = "NAME",
      order = 81,
      converter = EnvironmentConverter.class,
      description = "sandbox or live; without it both.")
  private @Nullable Environment environment;

  /** Whether an account is meant. */
  public boolean includes(Account account) {
    return (seller == null || seller.equals(account.sellerId()))
        && (environment == null || environment == account.environment());
  }

  /** Whether everybody is meant. */
  public boolean includeAll() {
    return seller == null && environment == null;
  }

  /**
   * The accounts that are meant.
   *
   * @throws StackException when a seller must be named, for there is no list of them
   */
  public List<Account> accounts(Stack stack) {
    return candidates(stack).stream()
        .filter(this::includes)
        .sorted(Comparator.comparing(Account::key))
        .toList();
  }

  private Collection<Account> candidates(Stack stack) {
    String named = seller;
    if (named != null) {
      return Arrays.stream(Environment.values()).map(each -> new Account(named, each)).toList();
    }
    if (stack.access().isPresent()) {
      return stack.requireRegistry().accounts();
    }
    if (stack.kind() == Stack.Kind.FOLDER) {
      return new TableScan(stack.dynamoDb(), stack.table()).accounts();
    }
    throw new StackException("whose payments? Add --seller ID: " + stack.place() + " has no list");
  }
}
