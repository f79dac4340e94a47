package dev.ipnledger.cli.doctor;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;

/** {@code ./ledger doctor}: one line for each part, and below what is ill what to do. */
@Command(
    name = "doctor",
    description = {
      "Look at a deployed stack or a local run from outside, and name what to mend.",
      "It changes nothing; at the door it leaves one refused request."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing of what was looked at is ill",
      "1:something is to be mended",
      "2:misused",
      "3:the ledger cannot be reached"
    })
public final class DoctorCommand implements Callable<Integer> {
  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The stack's output NotificationsUrl; a local run's own without it.")
  private @Nullable URI url;

  @Option(names = "--json", description = "Print a JSON array instead of lines.")
  private boolean json;

  @Mixin private final StackOptions stacks = new StackOptions();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec, "picocli sets the spec").commandLine();
    if (url != null && url.getHost() == null) {
      throw new ParameterException(command, "--url must be http(s)://host/path, but is " + url);
    }
    PrintWriter out = command.getOut();
    try (Stack stack = stacks.open(deployment)) {
      Optional<URI> door = Optional.ofNullable(url).or(stacks::knownDoor);
      Instant now = InstantSource.system().instant();
      List<Finding> findings = new ArrayList<>(new Examination(stack, now).look(door));
      stacks
          .resources()
          .ifPresentOrElse(
              resources -> findings.addAll(Cloud.look(resources, now, () -> stream(stack))),
              () -> findings.add(Finding.unseen("functions and alarms", "Add --stack NAME.")));
      if (json) {
        print(findings, out);
      } else {
        findings.forEach(finding -> print(finding, out));
      }
      out.flush();
      return findings.stream().anyMatch(one -> one.health() == Finding.Health.ILL)
          ? ExitCodes.FOUND_WRONG
          : ExitCodes.OK;
    }
  }

  private static String stream(Stack stack) {
    DescribeTableResponse answer =
        stack.dynamoDb().describeTable(request -> request.tableName(stack.table()));
    return String.valueOf(answer.table().latestStreamArn());
  }

  private static void print(Finding finding, PrintWriter out) {
    out.printf("%-7s %s: %s%n", finding.health().label(), finding.what(), finding.sentence());
    if (!finding.remedy().isEmpty()) {
      out.printf("        %s%n", finding.remedy());
    }
  }

  private static void print(List<Finding> findings, PrintWriter out) {
    List<Map<String, String>> documents =
        findings.stream()
            .<Map<String, String>>map(
                finding ->
                    new TreeMap<>(
                        Map.of(
                            "what", finding.what(),
                            "health", finding.health().label(),
                            "sentence", finding.sentence(),
                            "remedy", finding.remedy())))
            .toList();
    try {
      out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(documents));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }
}
