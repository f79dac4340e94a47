package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Md5;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes a feed to be checked and run in the background. */
final class SubmitFeed implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "SubmitFeed",
              Quota.SUBMIT_FEED,
              Parameter.choice("FeedType", Feed.TYPE).asRequired(),
              Parameter.list("MarketplaceIdList.Id", 64),
              Parameter.text("ContentMD5Value", 64),
              Parameter.flag("PurgeAndReplace"))
          .withResult("FeedSubmissionInfo")
          .withErrors(ErrorCode.CONTENT_MD5_MISSING, ErrorCode.CONTENT_MD5_DOES_NOT_MATCH)
          .from("7.4; errors [U]");

  private final Feeds feeds;

  SubmitFeed(Feeds feeds) {
    this.feeds = requireNonNull(feeds, "feeds is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    Body file = parameters.file();
    if (file == null || file.length() == 0) {
      throw Parameters.wrong("FeedContent", "is missing; send the feed as the body");
    }
    checkDigest(parameters.text("ContentMD5Value"), file);
    return result().add(FeedXml.of(feeds.submit(caller, file, at)));
  }

  private static void checkDigest(@Nullable String given, Body file) {
    if (given == null) {
      throw new RefusedException(
          ErrorCode.CONTENT_MD5_MISSING, "ContentMD5Value, or the header Content-MD5, is missing.");
    }
    String expected = Md5.base64(file.bytes());
    if (!expected.equals(given)) {
      throw new RefusedException(
          ErrorCode.CONTENT_MD5_DOES_NOT_MATCH,
          "The Content-MD5 you passed for your feed ("
              + given
              + ") did not match the Content-MD5 we calculated for your feed ("
              + expected
              + ").");
    }
  }
}
