package dev.ipnledger.simulation.cloud;

/** Makes other messages of a message. */
public interface Counterfeits {
  /** What Amazon never signed, with content of the forger's own. */
  byte[] forged(String body);

  /** What Amazon signed, and nobody here can apply. */
  byte[] stray(String body);

  /** The topic that a message names. */
  String topic(byte[] body);

  /** The same notification as Amazon would publish it another time. */
  byte[] again(String body);
}
