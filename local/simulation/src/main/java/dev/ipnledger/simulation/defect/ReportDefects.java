package dev.ipnledger.simulation.defect;

import dev.ipnledger.mws.transport.DocumentTransport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Defects of reading the reports of batches. */
final class ReportDefects {
  private static final Pattern ID = Pattern.compile("(?<=<SellerRequestId>)[^<]*");
  private static final String ROW_ENDS = "</Request>";

  private ReportDefects() {}

  /** All of them. */
  static List<Defect> all() {
    return List.of(
        documents(
            "rows are taken for the requests beside them",
            transport -> new ReportTwist(transport, ReportDefects::rotated)),
        documents(
            "a report that breaks off is taken for whole",
            transport -> new ReportTwist(transport, ReportDefects::completed)));
  }

  /** Each id, wherever it stands, becomes the one of the row after. */
  private static String rotated(String report) {
    List<String> ids = ID.matcher(report).results().map(MatchResult::group).distinct().toList();
    Map<String, String> next = new TreeMap<>();
    for (int at = 0; at < ids.size(); at++) {
      next.put(ids.get(at), ids.get((at + 1) % ids.size()));
    }
    return ids.isEmpty()
        ? report
        : Pattern.compile(String.join("|", ids))
            .matcher(report)
            .replaceAll(it -> next.getOrDefault(it.group(), it.group()));
  }

  /** The rows that are whole are all that there are. */
  private static String completed(String report) {
    int end = report.lastIndexOf(ROW_ENDS);
    return end < 0 ? report : report.substring(0, end + ROW_ENDS.length()) + "</Requests></Batch>";
  }

  private static Defect documents(String name, UnaryOperator<DocumentTransport> twist) {
    return new Defect(
        name,
        () ->
            new Seams() {
              @Override
              public DocumentTransport documents(DocumentTransport transport) {
                return twist.apply(transport);
              }
            });
  }
}
