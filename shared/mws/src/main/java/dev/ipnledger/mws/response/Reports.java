package dev.ipnledger.mws.response;

import java.util.List;
import java.util.Optional;

/**
 * Reports that can be got.
 *
 * @param reports in the order of the answer; empty when there are none
 * @param nextToken of the next page; empty on the last one
 */
public record Reports(List<ReportInfo> reports, Optional<String> nextToken) implements Result {
  public Reports {
    reports = List.copyOf(reports);
  }
}
