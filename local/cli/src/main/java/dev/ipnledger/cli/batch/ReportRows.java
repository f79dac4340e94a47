package dev.ipnledger.cli.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.mws.batch.BatchReport;
import dev.ipnledger.mws.batch.BatchReportReader;
import dev.ipnledger.mws.batch.BatchRow;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Prints a report's rows as they are read, without the answers inside. */
final class ReportRows {
  private static final JsonMapper JSON = new JsonMapper();

  private final PrintWriter out;
  private final boolean json;
  private long failures;

  ReportRows(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /**
   * Reads to the end, or as far as it goes.
   *
   * @param also takes each row, too
   */
  BatchReport read(InputStream report, Consumer<BatchRow> also) {
    BatchReport read =
        BatchReportReader.read(
            report,
            row -> {
              print(row);
              also.accept(row);
            });
    out.flush();
    return read;
  }

  /** Whether a request was not answered with 200. */
  boolean failed() {
    return failures > 0;
  }

  private void print(BatchRow row) {
    failures += row.succeeded() ? 0 : 1;
    if (json) {
      ObjectNode node = JSON.createObjectNode();
      node.put("sellerRequestId", row.sellerRequestId());
      node.put("succeeded", row.succeeded());
      node.put("responseCode", row.responseCode());
      out.println(node);
    } else {
      out.printf(
          "%s  %s  %s %s%n",
          row.sellerRequestId(), row.result(), row.responseCode(), row.responseStatus());
    }
  }
}
