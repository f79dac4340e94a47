package dev.ipnledger.ledger.quarantine;

/** Cuts what may be of any length, because others sent it. */
final class Clip {
  private Clip() {}

  /** The text, or as much of its beginning as fits; never half of a character. */
  static String to(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, inPair ? length - 1 : length);
  }
}
