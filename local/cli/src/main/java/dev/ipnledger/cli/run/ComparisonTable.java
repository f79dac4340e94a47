package dev.ipnledger.cli.run;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.runtime.play.Comparison;
import dev.ipnledger.runtime.play.ComparisonRow;
import dev.ipnledger.runtime.play.PlayResult;
import java.io.PrintWriter;
import java.util.function.Function;

/** The ledger beside the truth, a line for each object. */
public final class ComparisonTable {
  private ComparisonTable() {}

  /** Prints how a run ended; returns the exit code that says so. */
  public static int verdict(PlayResult result, PrintWriter out) {
    out.println();
    print(result.comparison(), out);
    result.failures().forEach(failure -> out.println("FAILED " + failure));
    long differing = result.comparison().rows().stream().filter(row -> !row.equal()).count();
    out.printf("%n%d objects compared, %d differ%n", result.comparison().rows().size(), differing);
    out.flush();
    return result.good() ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
  }

  private static void print(Comparison comparison, PrintWriter out) {
    int id = width("object", comparison, ComparisonRow::id);
    int truth = width("at Amazon", comparison, ComparisonRow::truth);
    String format = "%-" + id + "s  %-" + truth + "s  %s%n";
    out.printf(format, "object", "at Amazon", "in the ledger");
    for (ComparisonRow row : comparison.rows()) {
      out.printf(format, row.id(), row.truth(), row.equal() ? "the same" : row.ledger());
    }
  }

  private static int width(
      String title, Comparison comparison, Function<ComparisonRow, String> column) {
    return Math.max(
        title.length(),
        comparison.rows().stream().map(column).mapToInt(String::length).max().orElse(0));
  }
}
