package dev.ipnledger.sandbox.batch;

import java.util.List;

/**
 * The processing summary of a feed. Its format for payments is not documented; this is that of the
 * flat-file feeds, with the codes in it [I].
 */
final class FeedSummary {
  private FeedSummary() {}

  static String accepted(int requests) {
    return head(requests, requests) + "\n";
  }

  static String rejected(List<FeedProblem> problems) {
    StringBuilder text = new StringBuilder(head(problems.size(), 0));
    text.append("\noriginal-record-number\tseller-request-id\terror-code\terror-type\t")
        .append("error-message\n");
    int number = 0;
    for (FeedProblem problem : problems) {
      text.append(++number)
          .append('\t')
          .append(problem.sellerRequestId())
          .append('\t')
          .append(problem.code())
          .append("\tError\t")
          .append(problem.text())
          .append('\n');
    }
    return text.toString();
  }

  static String cancelled() {
    return "The feed was cancelled before it was processed.\n";
  }

  private static String head(int processed, int successful) {
    return "Feed Processing Summary:\n\tNumber of records processed\t\t"
        + processed
        + "\n\tNumber of records successful\t\t"
        + successful
        + "\n";
  }
}
