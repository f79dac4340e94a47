package dev.ipnledger.mws.response;

import java.util.List;
import java.util.Optional;

/**
 * Reports that were asked for.
 *
 * @param requests in the order of the answer; empty when there are none
 * @param nextToken of the next page; empty on the last one
 */
public record ReportRequests(List<ReportRequest> requests, Optional<String> nextToken)
    implements Result {
  public ReportRequests {
    requests = List.copyOf(requests);
  }
}
