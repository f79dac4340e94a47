package dev.ipnledger.ipn;

import dev.ipnledger.documents.Unidentified;

/** Why a notification cannot be applied and is kept for a person instead. */
public enum QuarantineCause {
  /** No JSON object, a key twice, nested too deeply, or too long. */
  NOT_JSON,
  /** The format of the service's successor, told by {@code NotificationVersion}. */
  SUCCESSOR_FORMAT,
  /** A field is missing without which nothing can be kept, or is empty. */
  MISSING_FIELD,
  /** Such a field is no text, or none that can be right. */
  MALFORMED_FIELD,
  /** {@code NotificationData} is not well-formed XML. */
  NOT_XML,
  /** It has what payment documents never have: a document type, too many elements, much depth. */
  XML_REFUSED,
  /** Neither the XML's root nor anything else says which notification this is. */
  UNKNOWN_TYPE,
  /** The element that should hold the object is missing. */
  MISSING_DETAILS,
  /** That element stands more than once, and they differ. */
  MANY_OBJECTS,
  /** The object's id is missing. */
  MISSING_ID,
  /** The object's id is nothing that the service ever assigned. */
  MALFORMED_ID,
  /** The object's id stands more than once, and they differ. */
  AMBIGUOUS_ID,
  /** The object's id has the shape of another kind's, which may be in the ledger already. */
  CONTRADICTING_ID;

  static QuarantineCause of(Unidentified.Cause cause) {
    return switch (cause) {
      case MISSING_ID -> MISSING_ID;
      case MALFORMED_ID -> MALFORMED_ID;
      case AMBIGUOUS_ID -> AMBIGUOUS_ID;
      case CONTRADICTING_ID -> CONTRADICTING_ID;
    };
  }
}
