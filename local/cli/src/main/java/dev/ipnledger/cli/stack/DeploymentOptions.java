package dev.ipnledger.cli.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a table's name does not tell of a deployed ledger; for commands that need more of it. */
public final class DeploymentOptions {
  static final String NAMES = "--registry, --secret, --mws-endpoint, --queue and --dead-letters";

  @Option(
      names = "--registry",
      paramLabel = "FILE",
      order = 93,
      description = "With --table: the seller registry (the stack's parameter SellerRegistry).")
  @Nullable Path registry;

  @Option(
      names = "--secret",
      paramLabel = "ID",
      order = 94,
      description = "With --table: name or ARN of the secret with the sellers' API keys.")
  @Nullable String secret;

  @Option(
      names = "--mws-endpoint",
      paramLabel = "URL",
      order = 95,
      description = "With --table: another API endpoint than that of the seller's region.")
  @Nullable URI mwsEndpoint;

  @Option(
      names = "--queue",
      paramLabel = "URL",
      order = 96,
      description = "With --table: the queue of notifications (output NotificationQueueUrl).")
  @Nullable URI queue;

  @Option(
      names = "--dead-letters",
      paramLabel = "URL",
      order = 97,
      description = "With --table and --queue: its dead letters (output DeadLetterQueueUrl).")
  @Nullable URI deadLetters;

  /** The registry's text, where it came without a file. */
  @Nullable String registryJson;

  /** These, and what a stack tells of itself where one of them is missing. */
  DeploymentOptions completedBy(StackResources stack) {
    DeploymentOptions all = new DeploymentOptions();
    all.registry = registry;
    all.registryJson = stack.parameters().get("SellerRegistry");
    all.secret = secret == null ? stack.parameters().get("SellerSecretArn") : secret;
    all.mwsEndpoint =
        mwsEndpoint == null
            ? StackResources.address(stack.parameters().get("MwsEndpoint"))
            : mwsEndpoint;
    all.queue =
        queue == null ? StackResources.address(stack.outputs().get("NotificationQueueUrl")) : queue;
    all.deadLetters =
        deadLetters == null
            ? StackResources.address(stack.outputs().get("DeadLetterQueueUrl"))
            : deadLetters;
    return all;
  }

  boolean isSet() {
    return Stream.of(registry, secret, mwsEndpoint, queue, deadLetters).anyMatch(it -> it != null);
  }
}
