package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.domain.quota.Operation.GET_REPORT;
import static dev.ipnledger.domain.quota.Operation.GET_REPORT_LIST;
import static dev.ipnledger.domain.quota.Operation.GET_REPORT_LIST_BY_NEXT_TOKEN;
import static dev.ipnledger.domain.quota.Operation.GET_REPORT_REQUEST_LIST;
import static dev.ipnledger.domain.quota.Operation.GET_REPORT_REQUEST_LIST_BY_NEXT_TOKEN;
import static dev.ipnledger.domain.quota.Operation.REQUEST_REPORT;
import static dev.ipnledger.mws.catalogue.Shape.Word.OPAQUE;
import static dev.ipnledger.mws.error.ErrorCode.QUOTA_EXCEEDED;

import dev.ipnledger.mws.catalogue.Shape.Choice;
import dev.ipnledger.mws.catalogue.Shape.Time;
import dev.ipnledger.mws.catalogue.Shape.WholeNumber;
import java.util.List;

/** The Reports section (guide, "Batch Processing", and the reference of Amazon MWS). */
final class ReportEntries {
  private static final Choice STATUS =
      new Choice(
          List.of("_SUBMITTED_", "_IN_PROGRESS_", "_CANCELLED_", "_DONE_", "_DONE_NO_DATA_"));

  static final List<Entry> ALL =
      List.of(
          EntryBuilder.of(REQUEST_REPORT)
              .required("ReportType", OPAQUE)
              .optional("StartDate", new Time())
              .optional("EndDate", new Time())
              .text("ReportOptions")
              .optional("MarketplaceIdList.Id.N", OPAQUE)
              .repeat(Repeat.HARMLESS)
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.REPORT_REQUESTS, Evidence.REFERENCE),
          EntryBuilder.of(GET_REPORT_REQUEST_LIST)
              .optional("ReportRequestIdList.Id.N", OPAQUE)
              .optional("ReportTypeList.Type.N", OPAQUE)
              .optional("ReportProcessingStatusList.Status.N", STATUS)
              .optional("MaxCount", new WholeNumber(1, 100))
              .optional("RequestedFromDate", new Time())
              .optional("RequestedToDate", new Time())
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.REPORT_REQUESTS, Evidence.REFERENCE),
          EntryBuilder.of(GET_REPORT_REQUEST_LIST_BY_NEXT_TOKEN)
              .id("NextToken")
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.REPORT_REQUESTS, Evidence.REFERENCE),
          EntryBuilder.of(GET_REPORT_LIST)
              .optional("MaxCount", new WholeNumber(1, 100))
              .optional("ReportTypeList.Type.N", OPAQUE)
              .optional("ReportRequestIdList.Id.N", OPAQUE)
              .flag("Acknowledged")
              .optional("AvailableFromDate", new Time())
              .optional("AvailableToDate", new Time())
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.REPORTS, Evidence.REFERENCE),
          EntryBuilder.of(GET_REPORT_LIST_BY_NEXT_TOKEN)
              .id("NextToken")
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.REPORTS, Evidence.REFERENCE),
          EntryBuilder.of(GET_REPORT)
              .id("ReportId")
              .refusedWith(QUOTA_EXCEEDED)
              .answers(ResultShape.DOCUMENT, Evidence.GUIDE));

  private ReportEntries() {}
}
