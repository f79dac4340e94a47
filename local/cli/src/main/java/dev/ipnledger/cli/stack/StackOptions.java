package dev.ipnledger.cli.stack;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.system.LocalOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options that say which ledger a command works on, the same for every command:
 *
 * <pre>{@code
 * try (Stack stack = stackOptions.open()) {  // a field with the annotation Mixin
 *   stack.ledger() ...
 * }
 * }</pre>
 *
 * <p>With none of them it is the local run that is up. A command that also needs the queues or the
 * sellers of a deployed ledger takes in {@link DeploymentOptions} beside these.
 */
public final class StackOptions {
  @Option(
      names = "--table",
      paramLabel = "NAME",
      order = 90,
      description =
          "A deployed ledger's table (output LedgerTableName of the stack), reached with the AWS"
              + " credentials and region of this shell.")
  private @Nullable String table;

  @Option(
      names = "--stack",
      paramLabel = "NAME",
      order = 89,
      description =
          "A deployed stack, which tells its table, queues, sellers and secret by itself; reached"
              + " with the AWS credentials and region of this shell.")
  private @Nullable String stack;

  private @Nullable StackResources resources;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      order = 91,
      description = "The folder of a local run that is not up (./ledger run --data DIR).")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      order = 92,
      defaultValue = "" + LocalOptions.DEFAULT_PORT,
      description =
          "Without --table and --data: the port of the local run that is up "
              + "(${DEFAULT-VALUE}).")
  private int port;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * Reaches the ledger; the caller closes it.
   *
   * @throws StackException when it can't be reached, saying why and what to do
   */
  public Stack open() {
    return open(new DeploymentOptions());
  }

  /**
   * Reaches the ledger, and what else of a deployed one is named; the caller closes it. A local run
   * tells all of it by itself.
   *
   * @throws StackException when it can't be reached, saying why and what to do
   */
  public Stack open(DeploymentOptions deployment) {
    if (Stream.of(stack, table, data).filter(Objects::nonNull).count() > 1) {
      throw misused("--stack, --table and --data each name a ledger; name one");
    }
    if (stack != null) {
      StackResources told = resources().orElseThrow();
      return DeploymentWiring.open(told.output("LedgerTableName"), deployment.completedBy(told));
    }
    if (table != null) {
      return DeploymentWiring.open(table, deployment);
    }
    if (deployment.isSet()) {
      throw misused(
          DeploymentOptions.NAMES + " are for a deployed ledger; add --table NAME or --stack NAME");
    }
    return data == null ? RunningStack.open(port) : FolderStack.open(data);
  }

  /** Whether a ledger other than the local run that is up is named. */
  public boolean isNamed() {
    return stack != null || table != null || data != null;
  }

  /**
   * What the stack of {@code --stack} tells of itself; empty without that option.
   *
   * @throws StackException when it can't be read
   */
  public Optional<StackResources> resources() {
    if (stack != null && resources == null) {
      resources = StackResources.read(stack);
    }
    return Optional.ofNullable(resources);
  }

  /** Where notifications are taken, by a named stack or a local run that is up; else empty. */
  public Optional<URI> knownDoor() {
    if (stack != null) {
      return resources().map(told -> URI.create(told.output("NotificationsUrl")));
    }
    return table == null && data == null
        ? Optional.of(URI.create("http://127.0.0.1:" + port + "/notifications"))
        : Optional.empty();
  }

  private ParameterException misused(String message) {
    return new ParameterException(
        requireNonNull(command, "picocli sets the command").commandLine(), message);
  }
}
