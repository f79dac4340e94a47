package dev.ipnledger.mws.response;

/** What an operation's answer says, once it is read. */
public sealed interface Result
    permits StatedObject,
        Acknowledged,
        OrderReferencePage,
        BillingAgreementValidation,
        ServiceStatus,
        AccountStatus,
        FeedSubmissions,
        ReportRequests,
        Reports {
  /** Whether Amazon did what was asked but said no: a success with the state Declined. */
  default boolean declined() {
    return false;
  }
}
