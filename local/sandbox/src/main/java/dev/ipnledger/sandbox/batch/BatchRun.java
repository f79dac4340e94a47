package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Dispatcher;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The requests of one feed while they are run, in any order, and what came of each. */
final class BatchRun {
  private final Feed feed;
  private final Dispatcher payments;
  private final List<BatchResult> results = new ArrayList<>();

  BatchRun(Feed feed, Dispatcher payments) {
    this.feed = requireNonNull(feed, "feed is null");
    this.payments = requireNonNull(payments, "payments is null");
  }

  Feed feed() {
    return feed;
  }

  /** Runs one request through the operation that a single call would reach. */
  void run(BatchRequest request, Instant at) {
    try {
      Element result =
          payments.run(request.action(), feed.caller(), new Parameters(request.parameters()), at);
      String response = request.action() + "Response";
      Element document = result == null ? Element.named(response) : result.renamed(response);
      results.add(new BatchResult(request.sellerRequestId(), 200, document));
    } catch (RefusedException e) {
      results.add(new BatchResult(request.sellerRequestId(), e.httpStatus(), payments.error(e)));
    }
  }

  List<BatchResult> results() {
    return List.copyOf(results);
  }
}
