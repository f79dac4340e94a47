package dev.ipnledger.cli.sellers;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about the documents that describe sellers. */
@Command(
    name = "sellers",
    description = "Check the seller registry, or the secret with the sellers' keys.",
    mixinStandardHelpOptions = true,
    subcommands = CheckSellers.class)
public final class SellersCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    command.commandLine().usage(command.commandLine().getErr());
    return ExitCodes.MISUSED;
  }
}
