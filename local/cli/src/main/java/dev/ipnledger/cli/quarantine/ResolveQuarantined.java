package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.ledger.quarantine.Quarantine.Resolved;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import dev.ipnledger.register.document.QuarantinedDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Closes a message with a note. */
@Command(
    name = "resolve",
    description = "Close a message with a note; it is kept for 90 days more.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ResolveQuarantined implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "As ./ledger quarantine list prints it.")
  private String id = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      required = true,
      description = "Why it is closed, or what was done.")
  private String note = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who closes it (${DEFAULT-VALUE}).")
  private String by = "";

  @Option(names = "--json", description = "Print a JSON array instead of a line.")
  private boolean json;

  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    Resolution resolution = resolution(command);
    try (Stack stack = stacks.open()) {
      Messages messages = Messages.in(stack);
      List<QuarantinedDocument> documents = new ArrayList<>();
      boolean all = true;
      for (Quarantined message : messages.named(id)) {
        Resolved result = messages.quarantine().resolve(message.key(), resolution);
        all &= result == Resolved.RESOLVED;
        messages
            .quarantine()
            .find(message.key())
            .ifPresent(
                closed -> {
                  documents.add(QuarantinedDocument.of(closed.withoutDocument()));
                  if (!json) {
                    out.println(sentence(closed, result));
                  }
                });
      }
      if (json) {
        QuarantineJson.print(documents, out);
      }
      out.flush();
      return all ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }

  private Resolution resolution(CommandSpec command) {
    try {
      return new Resolution(QuarantineCommand.clock().instant(), by, note);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--note: " + e.getMessage(), e);
    }
  }

  private static String sentence(Quarantined closed, Resolved result) {
    Resolution how = requireNonNull(closed.resolution(), "it was just resolved");
    return "%s is %sresolved by %s: %s"
        .formatted(
            closed.key().id(),
            result == Resolved.ALREADY_RESOLVED ? "already " : "",
            how.by(),
            how.note());
  }
}
