package dev.ipnledger.mws.feed;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.settings.MwsRegion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * Writes a feed: one operation, one seller, at most 60,000 requests, in the order in which they
 * come. The same requests give the same bytes, and only one request is held at a time.
 *
 * <pre>{@code
 * WrittenFeed feed =
 *     new FeedWriter("A1SELLER", MwsRegion.DE).write(requests.iterator(), stream);
 * SubmitFeed submit = SubmitFeed.of(feed.contentMd5(), List.of(marketplaceId));
 * }</pre>
 */
public final class FeedWriter {
  /** As many requests as a feed may have (guide, "Request Elements"). */
  public static final int MAX_REQUESTS = 60_000;

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Batch>
      <Product>Amazon Payments</Product>
      <Connection><Version>2013-01-01</Version></Connection>
      <Requests>
      """;

  private static final String TAIL = "</Requests>\n</Batch>\n";

  private final String sellerId;
  private final MwsRegion region;

  /**
   * @param sellerId who submits it; each request names it
   * @param region whose batch service it is for
   */
  public FeedWriter(String sellerId, MwsRegion region) {
    this.sellerId = requireNonNull(sellerId, "sellerId is null");
    this.region = requireNonNull(region, "region is null");
  }

  /**
   * Writes all requests.
   *
   * @param feed left open, also when it fails: what is in it then is no feed
   * @throws FeedRefusedException naming the request that can't be part of this feed
   * @throws IOException as the stream throws it
   */
  public WrittenFeed write(Iterator<FeedRequest> requests, OutputStream feed) throws IOException {
    DigestingStream out = new DigestingStream(feed);
    put(out, HEAD);
    Set<String> ids = new HashSet<>();
    FeedOperation operation = null;
    while (requests.hasNext()) {
      FeedRequest request = requests.next();
      operation = operation == null ? allowed(request) : operation;
      refuseUnlike(operation, request);
      if (!ids.add(request.sellerRequestId())) {
        throw new FeedRefusedException(request.sellerRequestId(), "stands twice in the feed");
      }
      if (ids.size() > MAX_REQUESTS) {
        throw new FeedRefusedException(
            request.sellerRequestId(), "is one more than the 60,000 that a feed may have");
      }
      put(out, row(request));
    }
    if (operation == null) {
      throw new FeedRefusedException("none", "is there: a feed has at least one request");
    }
    put(out, TAIL);
    out.flush();
    return new WrittenFeed(operation, ids.size(), out.written(), out.md5());
  }

  private String row(FeedRequest request) {
    return "<Request><SellerRequestId>"
        + request.sellerRequestId()
        + "</SellerRequestId><RequestData><![CDATA["
        + Fragment.of(request, sellerId)
        + "]]></RequestData></Request>\n";
  }

  private FeedOperation allowed(FeedRequest request) {
    FeedOperation operation = request.operation();
    if (!operation.allowedIn(region)) {
      throw new FeedRefusedException(
          request.sellerRequestId(),
          "asks for %s, which feeds of %s may not"
              .formatted(operation.operation().wireName(), region));
    }
    return operation;
  }

  private static void refuseUnlike(FeedOperation operation, FeedRequest request) {
    if (request.operation() != operation) {
      throw new FeedRefusedException(
          request.sellerRequestId(),
          "asks for %s in a feed of %s"
              .formatted(
                  request.operation().operation().wireName(), operation.operation().wireName()));
    }
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
