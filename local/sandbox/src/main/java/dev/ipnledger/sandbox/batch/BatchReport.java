package dev.ipnledger.sandbox.batch;

import dev.ipnledger.sandbox.xml.Element;
import java.util.List;

/** The report of a batch: every request with its answer, in any order. */
final class BatchReport {
  private BatchReport() {}

  static String print(String batchReferenceId, List<BatchResult> results) {
    Element requests = Element.named("Requests");
    for (BatchResult result : results) {
      requests.add(
          Element.named("Request")
              .add("SellerRequestId", result.sellerRequestId())
              .add("Result", result.successful() ? "Success" : "Failure")
              .add("ResponseCode", String.valueOf(result.status()))
              .add("ResponseStatus", phrase(result.status()))
              .add(Element.cdata("ResponseData", "\n" + result.document().print("  ") + "\n")));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + Element.named("Batch").add("BatchReferenceId", batchReferenceId).add(requests).print("  ")
        + "\n";
  }

  private static String phrase(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 503 -> "Service Unavailable";
      default -> "Internal Server Error";
    };
  }
}
