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
import dev.ipnledger.reconcile.deadletters.Drain;
import dev.ipnledger.reconcile.deadletters.SqsDeadLetterQueue;
import dev.ipnledger.register.document.ReplayDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays everything of a kind: dead letters first become part of quarantine. */
@Command(
    name = "replay",
    description = {
      "Put messages of quarantine and dead letters back into the queue, chosen by time, type, seller.",
      "",
      "Without --send it only says of each what would come of it. It can be stopped and run again:"
          + " what is recorded meanwhile is resolved, and nothing is recorded twice."
    },
    footer = {
      "",
      "Exit codes: 0 all were sent, or would be; 1 one was not (its line says why);",
      "2 misused; 3 the ledger or its queue cannot be reached."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
  @Mixin private final Choice choice = new Choice();

  @Option(names = "--send", description = "Send them; dead letters go into quarantine first.")
  private boolean send;

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
      int moved = send ? drained(messages, queues) : 0;
      List<ReplayDocument> documents = new ArrayList<>();
      List<ReplayOutcome> outcomes = new ArrayList<>();
      for (Quarantined message : chosen(messages)) {
        ReplayOutcome outcome = send ? replay.replay(message.key()) : replay.dryRun(message.key());
        outcomes.add(outcome);
        documents.add(ReplayDocument.of(message.key().id(), outcome));
        if (!json) {
          out.printf("%-36s  %s%n", message.key().id(), outcome.paragraph());
          out.flush();
        }
      }
      if (json) {
        QuarantineJson.print(documents, out);
      } else {
        out.println(summary(outcomes, moved));
      }
      out.flush();
      return outcomes.stream().allMatch(ReplayOutcome::good) ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }

  /** Chosen before anything is sent: what is sent leaves the list while it is read. */
  private List<Quarantined> chosen(Messages messages) {
    List<Quarantined> chosen = new ArrayList<>();
    messages.each(
        true,
        message -> {
          if (choice.takes(message, () -> messages.quarantine().find(message.key()))) {
            chosen.add(message);
          }
        });
    return chosen;
  }

  private static int drained(Messages messages, StackQueues queues) {
    return queues
        .deadLettersUrl()
        .map(url -> new Drain(new SqsDeadLetterQueue(queues.sqs(), url), messages.quarantine()))
        .map(Drain::run)
        .orElse(0);
  }

  private String summary(List<ReplayOutcome> outcomes, int moved) {
    long good = outcomes.stream().filter(ReplayOutcome::good).count();
    return "%d %s, %d not%s"
        .formatted(
            good,
            send ? "sent" : "would be sent; add --send to do so",
            outcomes.size() - good,
            moved == 0 ? "" : "; " + moved + " dead letters were moved into quarantine first");
  }
}
