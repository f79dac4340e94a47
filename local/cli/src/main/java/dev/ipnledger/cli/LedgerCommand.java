package dev.ipnledger.cli;

import dev.ipnledger.cli.attention.AttentionCommand;
import dev.ipnledger.cli.audit.AuditCommand;
import dev.ipnledger.cli.audit.RebuildCommand;
import dev.ipnledger.cli.audit.ReprocessCommand;
import dev.ipnledger.cli.batch.BatchCommand;
import dev.ipnledger.cli.close.CloseCommand;
import dev.ipnledger.cli.deploy.DeployLocalCommand;
import dev.ipnledger.cli.discovery.ImportCommand;
import dev.ipnledger.cli.doctor.DoctorCommand;
import dev.ipnledger.cli.healing.HealingCommand;
import dev.ipnledger.cli.inspect.InspectCommand;
import dev.ipnledger.cli.listen.ListenCommand;
import dev.ipnledger.cli.quarantine.QuarantineCommand;
import dev.ipnledger.cli.quarantine.ReplayCommand;
import dev.ipnledger.cli.reference.ReferenceCommand;
import dev.ipnledger.cli.run.RunCommand;
import dev.ipnledger.cli.sellers.SellersCommand;
import dev.ipnledger.cli.why.WhyCommand;
import dev.ipnledger.sandbox.standalone.SandboxCommand;
import dev.ipnledger.sandbox.trigger.TriggerCommand;
import dev.ipnledger.simulation.command.SimulateCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./ledger}: every subcommand is a class of its own and describes itself. */
@Command(
    name = "ledger",
    description = "A ledger of Login and Pay with Amazon payments, on your desk.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      DeployLocalCommand.class,
      SandboxCommand.class,
      ListenCommand.class,
      TriggerCommand.class,
      InspectCommand.class,
      WhyCommand.class,
      AuditCommand.class,
      RebuildCommand.class,
      ReprocessCommand.class,
      ImportCommand.class,
      BatchCommand.class,
      AttentionCommand.class,
      QuarantineCommand.class,
      ReplayCommand.class,
      DoctorCommand.class,
      SellersCommand.class,
      ReferenceCommand.class,
      CloseCommand.class,
      HealingCommand.class,
      SimulateCommand.class,
      GenerateCompletion.class
    })
public final class LedgerCommand {
  private LedgerCommand() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The whole command line, ready to execute; tests give it writers of their own. */
  public static CommandLine commandLine() {
    return new CommandLine(new LedgerCommand()).setExecutionExceptionHandler(new Unreachable());
  }
}
