package dev.ipnledger.mws.feed;

import static java.util.Objects.requireNonNull;

/**
 * A feed that was written.
 *
 * @param operation what all its requests ask for
 * @param requests how many there are, 1 to 60,000
 * @param bytes its size
 * @param contentMd5 {@code ContentMD5Value}: MD5 of its bytes, in Base64
 */
public record WrittenFeed(FeedOperation operation, int requests, long bytes, String contentMd5) {
  public WrittenFeed {
    requireNonNull(operation, "operation is null");
    requireNonNull(contentMd5, "contentMd5 is null");
  }
}
