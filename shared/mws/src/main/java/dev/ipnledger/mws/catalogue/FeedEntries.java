package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.domain.quota.Operation.CANCEL_FEED_SUBMISSIONS;
import static dev.ipnledger.domain.quota.Operation.GET_FEED_SUBMISSION_LIST;
import static dev.ipnledger.domain.quota.Operation.GET_FEED_SUBMISSION_LIST_BY_NEXT_TOKEN;
import static dev.ipnledger.domain.quota.Operation.GET_FEED_SUBMISSION_RESULT;
import static dev.ipnledger.domain.quota.Operation.SUBMIT_FEED;
import static dev.ipnledger.mws.catalogue.Shape.Word.OPAQUE;
import static dev.ipnledger.mws.error.ErrorCode.INPUT_STREAM_DISCONNECTED;
import static dev.ipnledger.mws.error.ErrorCode.QUOTA_EXCEEDED;

import dev.ipnledger.mws.catalogue.Shape.Choice;
import dev.ipnledger.mws.catalogue.Shape.Time;
import dev.ipnledger.mws.catalogue.Shape.WholeNumber;
import dev.ipnledger.mws.catalogue.Shape.Word;
import java.util.List;
import java.util.regex.Pattern;

/** The Feeds section (guide, "Batch Processing", and the reference of Amazon MWS). */
final class FeedEntries {
  private static final Choice TYPE = new Choice(List.of("_POST_TRANSACTION_PAYMENTS_BATCH_DATA_"));
  private static final Word MD5 =
      new Word(Pattern.compile("[A-Za-z0-9+/]{22}=="), "16 bytes in Base64");
  private static final Choice STATUS =
      new Choice(
          List.of(
              "_SUBMITTED_",
              "_IN_PROGRESS_",
              "_AWAITING_ASYNCHRONOUS_REPLY_",
              "_IN_SAFETY_NET_",
              "_UNCONFIRMED_",
              "_DONE_",
              "_CANCELLED_"));

  static final List<Entry> ALL =
      List.of(
          EntryBuilder.of(SUBMIT_FEED)
              .required("FeedType", TYPE)
              // The guide has it optional; it alone tells the environment.
              .required("MarketplaceIdList.Id.N", OPAQUE)
              .required("ContentMD5Value", MD5)
              .flag("PurgeAndReplace")
              .repeat(Repeat.HARMLESS)
              .refusedWith(QUOTA_EXCEEDED, INPUT_STREAM_DISCONNECTED)
              .answers(ResultShape.FEED_SUBMISSIONS, Evidence.GUIDE),
          EntryBuilder.of(GET_FEED_SUBMISSION_LIST)
              .optional("FeedSubmissionIdList.Id.N", OPAQUE)
              .optional("MaxCount", new WholeNumber(1, 100))
              .optional("FeedTypeList.Type.N", TYPE)
              .optional("FeedProcessingStatusList.Status.N", STATUS)
              .optional("SubmittedFromDate", new Time())
              .optional("SubmittedToDate", new Time())
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.FEED_SUBMISSIONS, Evidence.REFERENCE),
          EntryBuilder.of(GET_FEED_SUBMISSION_LIST_BY_NEXT_TOKEN)
              .id("NextToken")
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.FEED_SUBMISSIONS, Evidence.UNCONFIRMED),
          EntryBuilder.of(CANCEL_FEED_SUBMISSIONS)
              // Without ids it cancels every feed that is not being processed yet.
              .required("FeedSubmissionIdList.Id.N", OPAQUE)
              .repeat(Repeat.SAME_OBJECT)
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.FEED_SUBMISSIONS, Evidence.REFERENCE),
          EntryBuilder.of(GET_FEED_SUBMISSION_RESULT)
              .id("FeedSubmissionId")
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.DOCUMENT, Evidence.REFERENCE));

  private FeedEntries() {}
}
