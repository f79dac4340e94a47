package dev.ipnledger.cli.stack;

import software.amazon.awssdk.core.exception.SdkException;

/** What the AWS SDK has to say, without the list of all the places that it has looked at. */
public final class SdkWords {
  private static final String SEARCHED = " from any of the providers in the chain";

  private SdkWords() {}

  /** A sentence. */
  public static String of(SdkException e) {
    String words = String.valueOf(e.getMessage());
    int searched = words.indexOf(SEARCHED);
    return searched < 0 ? words : words.substring(0, searched) + ".";
  }
}
