package dev.ipnledger.cli.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.mws.Answer;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.response.FeedSubmission;
import dev.ipnledger.mws.response.FeedSubmissions;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Prints what Amazon said of feeds. */
final class BatchOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private BatchOutput() {}

  /** Prints the feeds, or why there are none, and tells the exit code. */
  static int feeds(CommandLine command, Outcome<FeedSubmissions> outcome, boolean json) {
    return switch (outcome) {
      case Outcome.Done<FeedSubmissions> done -> printed(command.getOut(), done.result(), json);
      case Outcome.Declined<FeedSubmissions> declined ->
          printed(command.getOut(), declined.result(), json);
      case Outcome.Refused<FeedSubmissions> refused ->
          not(command, "Amazon refused: " + code(refused.answer()));
      case Outcome.Throttled<FeedSubmissions> _ ->
          not(command, "Amazon was asked too often; try again in some minutes");
      case Outcome.Unknown<FeedSubmissions> unknown ->
          not(
              command,
              "no answer came ("
                  + unknown.answer().detail()
                  + "); see ./ledger batch status before it is tried again");
      case Outcome.NotSent<FeedSubmissions> notSent ->
          not(command, "nothing was sent: " + notSent.reason());
    };
  }

  /** Says why it was not done. */
  static int not(CommandLine command, String sentence) {
    PrintWriter err = command.getErr();
    err.println(command.getCommandSpec().qualifiedName() + ": " + sentence);
    err.flush();
    return ExitCodes.FOUND_WRONG;
  }

  private static String code(Answer.Refused refused) {
    return refused.error().code().orElse("status " + refused.httpStatus());
  }

  private static int printed(PrintWriter out, FeedSubmissions found, boolean json) {
    if (json) {
      ArrayNode array = JSON.createArrayNode();
      for (FeedSubmission feed : found.feeds()) {
        ObjectNode node = array.addObject();
        node.put("feedSubmissionId", feed.id());
        node.put("status", feed.processingStatus());
        feed.submittedAt().ifPresent(at -> node.put("submittedAt", at.toString()));
        feed.completedAt().ifPresent(at -> node.put("completedAt", at.toString()));
      }
      out.println(array.toPrettyString());
    } else if (found.feeds().isEmpty()) {
      out.println("no feeds");
    } else {
      found
          .feeds()
          .forEach(
              feed ->
                  out.printf(
                      "%s  %s  submitted %s%n",
                      feed.id(),
                      feed.processingStatus(),
                      feed.submittedAt().map(Object::toString).orElse("at an unknown time")));
    }
    out.flush();
    return ExitCodes.OK;
  }
}
