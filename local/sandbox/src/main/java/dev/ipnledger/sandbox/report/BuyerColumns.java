package dev.ipnledger.sandbox.report;

import java.util.List;

/** The last ten columns of the capture report: personal data, here of a plainly invented buyer. */
final class BuyerColumns {
  static final List<String> NAMES =
      List.of(
          "BuyerName",
          "BuyerEmailAddress",
          "BillingAddressLine1",
          "BillingAddressLine2",
          "BillingAddressLine3",
          "BillingAddressCity",
          "BillingAddressDistrictOrCounty",
          "BillingAddressStateOrRegion",
          "BillingAddressPostalCode",
          "BillingAddressCountryCode");
  static final List<String> VALUES =
      List.of(
          "Test Buyer",
          "buyer@example.invalid",
          "1 Example Street",
          "",
          "",
          "Exampleton",
          "",
          "Exampleshire",
          "00000",
          "GB");

  private BuyerColumns() {}
}
