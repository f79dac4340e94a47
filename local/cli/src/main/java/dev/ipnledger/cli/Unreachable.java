package dev.ipnledger.cli;

import dev.ipnledger.cli.stack.SdkWords;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.ledger.dynamodb.UnreadableItemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Ends a command with a sentence instead of a stack trace when the ledger that it works on can't be
 * reached, AWS refuses a call, or an item of the table can't be read.
 */
final class Unreachable implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    String sentence =
        switch (e) {
          case StackException stack -> stack.getMessage();
          case SdkException sdk -> "a call to AWS failed: " + SdkWords.of(sdk);
          case UnreadableItemException item -> item.getMessage() + "; see ./ledger audit";
          default -> throw e;
        };
    command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + sentence);
    command.getErr().flush();
    return e instanceof UnreadableItemException ? ExitCodes.FOUND_WRONG : ExitCodes.MISSING;
  }
}
