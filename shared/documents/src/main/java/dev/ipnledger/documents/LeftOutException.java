package dev.ipnledger.documents;

/** An element that does not say what it should. Its message goes on after the element's name. */
final class LeftOutException extends Exception {
  private static final long serialVersionUID = 1L;

  LeftOutException(String why) {
    super(why);
  }
}
