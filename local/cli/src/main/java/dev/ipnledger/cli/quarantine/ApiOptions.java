package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.api.ApiClient;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.EnvironmentConverter;
import dev.ipnledger.domain.Environment;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for a stack of which only the API can be reached. */
final class ApiOptions {
  @Option(
      names = "--api",
      paramLabel = "URL",
      order = 85,
      description =
          "Ask the API (output QueryUrl of the stack), signed with the AWS credentials of this"
              + " shell, instead of the table.")
  private @Nullable URI api;

  @Option(
      names = "--seller",
      paramLabel = "ID",
      order = 86,
      description = "With --api: the seller; without it what belongs to no seller of the registry.")
  private @Nullable String seller;

  @Option(
      names = "--environment",
      paramLabel = "NAME",
      order = 87,
      converter = EnvironmentConverter.class,
      description = "With --api and --seller: sandbox or live; without it both.")
  private @Nullable Environment environment;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * The desk that is meant; the caller closes it.
   *
   * @param by who closes messages in a table; the API takes whoever signs
   * @throws dev.ipnledger.cli.stack.StackException when it can't be reached, saying why
   */
  Desk open(StackOptions stacks, DeploymentOptions deployment, @Nullable String by) {
    URI url = api;
    if (url == null) {
      if (seller != null || environment != null) {
        throw misused("--seller and --environment are for --api URL; a table has everybody's");
      }
      return new TableDesk(
          stacks.open(deployment), by == null ? System.getProperty("user.name", "-") : by);
    }
    if (stacks.isNamed()) {
      throw misused("--api and --table or --data name two ways to a ledger; name one");
    }
    if (by != null) {
      throw misused("--by is for a table; the API keeps the name of whoever signs");
    }
    if (environment != null && seller == null) {
      throw misused("--environment needs --seller ID");
    }
    return new ApiDesk(ApiClient.open(url), ApiPaths.of(seller, environment));
  }

  private ParameterException misused(String message) {
    return new ParameterException(
        requireNonNull(command, "picocli sets the command").commandLine(), message);
  }
}
