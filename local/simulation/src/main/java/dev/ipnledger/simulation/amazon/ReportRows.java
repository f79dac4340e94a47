package dev.ipnledger.simulation.amazon;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The rows of a batch's report with things wrong about them: rows that are missing, come twice, are
 * of another report or of requests that nobody made, that failed, or that answer another request.
 */
final class ReportRows {
  private static final Pattern ROW =
      Pattern.compile("<Request>\\s*<SellerRequestId>.*?</Request>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("(?<=<SellerRequestId>)[^<]*");
  private static final String FAILED =
      "<Request><SellerRequestId>%s</SellerRequestId><Result>Failure</Result>"
          + "<ResponseCode>%d</ResponseCode><ResponseStatus>x</ResponseStatus><ResponseData>"
          + "<![CDATA[<ErrorResponse><Error><Code>%s</Code></Error></ErrorResponse>]]>"
          + "</ResponseData></Request>";

  /** The faults below, and as many chances again for a row to be as it should be. */
  private static final int KINDS = 14;

  /**
   * The same report with other rows; as it is when it has none.
   *
   * @param another a report that some of the rows may come from; empty for none
   */
  String mixed(String report, String another, SplittableRandom random) {
    List<String> rows = rows(report);
    if (rows.isEmpty()) {
      return report;
    }
    List<String> foreign = rows(another);
    List<String> mixed = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      String row = rows.get(at);
      String other = rows.get((at + 1) % rows.size());
      switch (random.nextInt(KINDS)) {
        case 0 -> {} // It is missing.
        case 1 -> mixed.addAll(List.of(row, row));
        case 2 -> mixed.addAll(List.of(row, with(row, id(row) + "9")));
        case 3 -> mixed.add(with(other, id(row)));
        case 4 -> mixed.add(FAILED.formatted(id(row), 503, "ServiceUnavailable"));
        case 5 -> mixed.add(FAILED.formatted(id(row), 400, "InvalidParameterValue"));
        case 6 -> {
          mixed.add(row);
          foreign.stream().findAny().ifPresent(mixed::add);
        }
        default -> mixed.add(row);
      }
    }
    int from = report.indexOf(rows.getFirst());
    int to = report.lastIndexOf(rows.getLast()) + rows.getLast().length();
    return report.substring(0, from) + String.join("\n", mixed) + report.substring(to);
  }

  private static List<String> rows(String report) {
    return ROW.matcher(report).results().map(MatchResult::group).toList();
  }

  private static String id(String row) {
    return ID.matcher(row).results().map(MatchResult::group).findFirst().orElseThrow().strip();
  }

  private static String with(String row, String id) {
    return ID.matcher(row).replaceFirst(id);
  }
}
