package dev.ipnledger.simulation.amazon;

import java.util.Locale;

/** Messages that Amazon signed and that nobody here can apply: each is kept for a person. */
public enum Stray {
  /** It names a seller that the registry does not list. */
  SELLER,
  /** It comes from a topic of Amazon's that the registry does not list. */
  TOPIC,
  /** It is of a type that nobody has heard of. */
  TYPE;

  /** The seller that nobody knows. */
  public static final String STRANGER = "A9EXAMPLESTRANGER";

  /** What the reference ids of its messages begin with. */
  public String mark() {
    return "stray-" + name().toLowerCase(Locale.ROOT) + "-";
  }

  String of(String body) {
    return switch (this) {
      case SELLER -> body.replaceFirst("(SellerId\\\\\":\\s*\\\\\")[A-Z0-9]+", "$1" + STRANGER);
      case TOPIC -> body.replace(Cast.MARKETPLACE, Cast.OTHER_MARKETPLACE);
      case TYPE -> body.replaceAll("(</?)[A-Za-z]+Notification\\b", "$1UnheardOfNotification");
    };
  }
}
