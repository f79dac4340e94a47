package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.AnsweredFile;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.FileOperation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import java.time.Instant;

/** A report as it is, also that of a batch. */
final class GetReport implements FileOperation {
  private static final OperationSpec SPEC =
      OperationSpec.reading("GetReport", Quota.FILE, Parameter.id("ReportId").asRequired())
          .withErrors(ErrorCode.INVALID_REPORT_ID)
          .from("7.9.5 [D]; error [U]");

  private final Reports reports;

  GetReport(Reports reports) {
    this.reports = requireNonNull(reports, "reports is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public AnsweredFile answer(Caller caller, Parameters parameters, Instant at) {
    Report report = reports.find(caller.account().sellerId(), parameters.required("ReportId"), at);
    return new AnsweredFile(report.contentType(), report.text());
  }
}
