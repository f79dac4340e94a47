package dev.ipnledger.cli.batch;

import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.domain.Account;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all of these commands are told: which system, whose feeds, and how to print. */
final class BatchOptions {
  @Option(names = "--json", description = "Print JSON instead of text.")
  boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();

  /** Reaches the system; the caller closes it. */
  Stack open() {
    return stacks.open(deployment);
  }

  /** The one account that is meant and served. */
  Account account(Stack stack) {
    List<Account> served =
        sellers.accounts(stack).stream().filter(stack.requireRegistry()::knows).toList();
    if (served.size() != 1) {
      throw new StackException(
          "whose feed? "
              + served.size()
              + " accounts fit; name one with --seller ID and --environment NAME");
    }
    return served.getFirst();
  }
}
