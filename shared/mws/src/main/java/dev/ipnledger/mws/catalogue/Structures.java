package dev.ipnledger.mws.catalogue;

/** Structures that several operations take. */
final class Structures {
  /** Of the text on a buyer's statement, behind {@code AMZ*}. */
  static final int SOFT_DESCRIPTOR = 16;

  /** Of the notes on an order, and of reasons to cancel or close it. */
  static final int LONG_NOTE = 1_024;

  /** Of the notes on authorizations, captures and refunds. */
  static final int NOTE = 255;

  private Structures() {}

  /** {@code OrderReferenceAttributes}; the total is required where an order is set up. */
  static void orderReferenceAttributes(EntryBuilder it, boolean totalRequired) {
    if (totalRequired) {
      it.money("OrderTotal");
    } else {
      it.optionalMoney("OrderTotal");
    }
    it.text("PlatformId")
        .text("SellerNote", LONG_NOTE)
        .flag("RequestPaymentAuthorization")
        .structure("SellerOrderAttributes", Structures::sellerOrderAttributes);
  }

  static void sellerOrderAttributes(EntryBuilder it) {
    it.text("SellerOrderId").text("StoreName").text("CustomInformation").text("SupplementaryData");
  }

  /** What an authorization and a capture leave to a solution provider. */
  static void providerCredit(EntryBuilder it) {
    providerList(it, "ProviderCreditList", "CreditAmount");
  }

  /** What a refund takes back from a solution provider. */
  static void providerCreditReversal(EntryBuilder it) {
    providerList(it, "ProviderCreditReversalList", "CreditReversalAmount");
  }

  private static void providerList(EntryBuilder it, String list, String amount) {
    it.structure(
        list + ".member.N",
        member -> member.optional("ProviderId", Shape.Word.OPAQUE).optionalMoney(amount));
  }
}
