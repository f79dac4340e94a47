package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.stack.StackQueues;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.quarantine.Replay;
import dev.ipnledger.quarantine.ReplayOutcome;
import dev.ipnledger.quarantine.SqsReplayQueue;
import dev.ipnledger.register.document.ReplayDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts messages back into the queue, and says of each what came of it. */
@Command(
    name = "replay",
    description = {
      "Put a message, or all open ones, back into the queue.",
      "",
      "What is recorded then is resolved by itself; repeating a replay records nothing twice. What"
          + " the registry does not let in yet is not sent."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ReplayQuarantined implements Callable<Integer> {
  /** One message, or all. */
  static final class Which {
    @Parameters(paramLabel = "ID", description = "As ./ledger quarantine list prints it.")
    @Nullable String id;

    @Option(names = "--all", description = "Every message that nobody has dealt with.")
    boolean all;
  }

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Option(names = "--dry-run", description = "Only say what would come of it.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print a JSON array instead of lines.")
  private boolean json;

  @Mixin private final StackOptions stacks = new StackOptions();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Stack stack = stacks.open(deployment)) {
      Messages messages = Messages.in(stack);
      StackQueues queues = stack.requireQueues();
      Replay replay =
          new Replay(
              messages.quarantine(),
              new SqsReplayQueue(queues.sqs(), queues.notificationsUrl()),
              stack.requireRegistry(),
              QuarantineCommand.clock());
      List<ReplayDocument> documents = new ArrayList<>();
      List<ReplayOutcome> outcomes = new ArrayList<>();
      each(
          messages,
          message -> {
            ReplayOutcome outcome =
                dryRun ? replay.dryRun(message.key()) : replay.replay(message.key());
            outcomes.add(outcome);
            documents.add(ReplayDocument.of(message.key().id(), outcome));
            if (!json) {
              out.printf("%-36s  %s%n", message.key().id(), outcome.paragraph());
              out.flush();
            }
          });
      if (json) {
        QuarantineJson.print(documents, out);
      } else if (outcomes.isEmpty()) {
        out.println("nothing is open");
      }
      out.flush();
      return outcomes.stream().allMatch(ReplayOutcome::good) ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }

  private void each(Messages messages, Consumer<Quarantined> action) {
    String id = which.id;
    if (id == null) {
      messages.each(true, action);
    } else {
      messages.named(id).forEach(action);
    }
  }
}
