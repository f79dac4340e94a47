package dev.ipnledger.ledger.quarantine;

import java.util.Arrays;
import java.util.Locale;

/** Why a signed message was set aside, what that means, and what to do about it. */
public enum Cause {
  UNKNOWN_TOPIC(
      "The topic belongs to Amazon, but no seller of the registry lists it.",
      "If the topic is a seller's of yours, add the line to the registry, deploy, and replay."
          + " Otherwise resolve it."),
  UNKNOWN_SELLER(
      "The message names a seller, or an environment of one, that the registry does not have.",
      "If the seller is yours, add the line to the registry, deploy, and replay. Otherwise resolve"
          + " it."),
  UNSUBSCRIBED(
      "The endpoint was unsubscribed from the topic: nothing comes from it any more.",
      "If nobody meant to, subscribe again in Seller Central. Then resolve it; there is nothing to"
          + " replay."),
  UNEXPECTED_TYPE(
      "The message is no notification: SNS sent something else about the subscription.",
      "Look at the subscription in Seller Central, then resolve it."),
  NO_PAYMENT_OBJECT(
      "The notification is about no payment object, and nothing is done with its kind.",
      "Read it, then resolve it."),
  OTHER_KIND(
      "The notification says that an object is of another kind than the ledger knows it as.",
      "Compare it with the object's history; one of the two documents is wrong. Then resolve it."),
  TOO_LARGE(
      "The notification is larger than an item of the ledger can be.",
      "Register the order, so that Amazon is asked; then resolve it."),
  NOT_JSON(
      "The message is no JSON object, has a key twice, is nested too deeply, or is too long.",
      "Replay it once the software reads its form; resolve it when it is nothing of Amazon's."),
  SUCCESSOR_FORMAT(
      "The message has the format of Amazon Pay's later version 2.",
      "Replay it once the software has an adapter for that version. The payment's own state is"
          + " asked of Amazon meanwhile, if the ledger knows the payment."),
  MISSING_FIELD(
      "A field is missing or empty without which nothing can be kept.",
      "Replay it once the software can do without; else look the payment up by hand and resolve."),
  MALFORMED_FIELD(
      "A field is no text, or none that can be right.",
      "Replay it once the software takes it; else look the payment up by hand and resolve."),
  NOT_XML(
      "NotificationData is not well-formed XML.",
      "Look the payment up in Seller Central or register its order, then resolve it."),
  XML_REFUSED(
      "NotificationData has what no payment document has: a document type, much depth, or size.",
      "Look at the bytes with care: a signed message should never look so. Then resolve it."),
  UNKNOWN_TYPE(
      "Neither the XML's root nor anything else says which notification this is.",
      "Replay it once the software knows the type."),
  MISSING_DETAILS(
      "The element that should hold the payment object is missing.",
      "Look the payment up in Seller Central or register its order, then resolve it."),
  MANY_OBJECTS(
      "The element that holds the payment object stands more than once, and they differ.",
      "Register the order, so that Amazon is asked; then resolve it."),
  MISSING_ID(
      "The object's id is missing.",
      "Find the payment by its reference in Seller Central and register its order; then resolve."),
  MALFORMED_ID(
      "The object's id is nothing that the service ever assigned.",
      "Replay it once the software knows ids of that shape; else resolve it."),
  AMBIGUOUS_ID(
      "The object's id stands more than once, and they differ.",
      "Register the order, so that Amazon is asked; then resolve it."),
  CONTRADICTING_ID(
      "The object's id has the shape of another kind of object than the document is about.",
      "Look the payment up in Seller Central; then resolve it."),
  DEAD_LETTER(
      "Recording the message failed in every delivery, so the queue gave up.",
      "Look for its id in the logs of process, mend what failed, and replay it."),
  UNREADABLE_DEAD_LETTER(
      "A message was in the queue that this software did not put there, or not in a known version.",
      "Find out who sent it: only ingest and replays may. Replay it only to a version that reads"
          + " it; else resolve it."),
  OTHER(
      "Another reason, which the message's problem tells.",
      "Read the problem; replay the message once it is mended, or resolve it.");

  private final String paragraph;
  private final String remedy;

  Cause(String paragraph, String remedy) {
    this.paragraph = paragraph;
    this.remedy = remedy;
  }

  /** The cause of a message; {@link #OTHER} for one that no row tells. */
  public static Cause of(Quarantined message) {
    return Arrays.stream(values())
        .filter(cause -> cause.name().equalsIgnoreCase(message.cause()))
        .findFirst()
        .orElse(OTHER);
  }

  /** The name in items, lists and logs. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means, a sentence for people. */
  public String paragraph() {
    return paragraph;
  }

  /** What to do, for people. */
  public String remedy() {
    return remedy;
  }
}
