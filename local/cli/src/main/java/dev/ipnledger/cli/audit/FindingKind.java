package dev.ipnledger.cli.audit;

/** What can be wrong with an item. */
enum FindingKind {
  STRAY_ITEM("StrayItem", "no part of this software writes an item with such a key"),
  UNREADABLE_ITEM("UnreadableItem", "the item cannot be read"),
  WRONG_KEY("WrongKey", "the item stands under a key that is not its own"),
  ALTERED_BYTES("AlteredBytes", "the kept bytes are not what was signed, or no document at all"),
  ALTERED_OBSERVATION("AlteredObservation", "the item does not say what its kept bytes say"),
  UNPROVEN("Unproven", "no certificate is kept that the signature could be verified with"),
  ALTERED_CERTIFICATE("AlteredCertificate", "the certificate is not the one of its fingerprint"),
  MISSING_EVIDENCE("MissingEvidence", "an object names this document, and it is not there"),
  MISSING_OBJECT("MissingObject", "there is evidence of this object, and no object"),
  UNLISTED_ITEM("UnlistedItem", "the item does not stand in the lists that it belongs in"),
  MISSING_REFERENCE(
      "MissingReference", "an object cannot be found by a name that its documents give it"),
  WRONG_REFERENCE("WrongReference", "an object is found by a name that is not its own"),
  OBJECT_DIFFERS("ObjectDiffers", "the object is not what its evidence adds up to");

  private final String wireName;
  private final String sentence;

  FindingKind(String wireName, String sentence) {
    this.wireName = wireName;
    this.sentence = sentence;
  }

  /** The name in JSON. */
  String wireName() {
    return wireName;
  }

  /** What it means, without a subject. */
  String sentence() {
    return sentence;
  }
}
