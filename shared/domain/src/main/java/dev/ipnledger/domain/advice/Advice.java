package dev.ipnledger.domain.advice;

/** What to do next about an object, the most urgent last. */
public enum Advice {
  NOTHING("Nothing is left to do: the object has reached its normal end."),
  BOOK_IT("The money moved. Book it on the day it was first seen Completed."),
  SHIP("The money is reserved or collected. Ship, and capture what is authorized when you do."),
  WAIT("Amazon has not decided yet. Wait for its notification; the ledger asks by itself."),
  RETRY_LATER(
      "An internal error at Amazon. Try again in one or two minutes, with a new reference id."),
  AUTHORIZE_AGAIN(
      "The reservation is gone. Authorize again with a new reference id while the order reference"
          + " is Open and the goods are not shipped."),
  CONTACT_BUYER(
      "The payment method failed. Ask the buyer for another one; when the order reference is Open"
          + " again, authorize with a new reference id."),
  REFUND_BY_OTHER_MEANS(
      "Amazon did not refund. Check for claims and the account's balance, then refund another way"
          + " or again with a new reference id."),
  HOLD_SHIPMENT("Amazon sees unusual activity. Do not ship until it clears."),
  CANCEL_ORDER("Amazon or the seller ended the purchase. Cancel it; do not ship what is not paid."),
  REVIEW("Something needs a person: stop, look at the object and at Amazon's account pages.");

  private final String paragraph;

  Advice(String paragraph) {
    this.paragraph = paragraph;
  }

  /** A paragraph for people. */
  public String paragraph() {
    return paragraph;
  }
}
