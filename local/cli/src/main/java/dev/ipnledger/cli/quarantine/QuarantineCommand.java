package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about messages that were set aside; without a subcommand it says which there are. */
@Command(
    name = "quarantine",
    description = {
      "List, show, replay and resolve messages that were set aside.",
      "",
      "A signed message that can't be applied is kept whole until it is dealt with. Replay puts it"
          + " back into the queue once its reason is gone; resolve closes it with a note."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 a message was not sent or not closed (its outcome says why),"
          + " 2 misused, 3 the ledger cannot be reached, or has no such message."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    subcommands = {
      ListQuarantined.class,
      ShowQuarantined.class,
      ReplayQuarantined.class,
      ResolveQuarantined.class
    })
public final class QuarantineCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** The clock of its subcommands. */
  static InstantSource clock() {
    return InstantSource.system();
  }

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    command.commandLine().usage(command.commandLine().getErr());
    return ExitCodes.MISUSED;
  }
}
