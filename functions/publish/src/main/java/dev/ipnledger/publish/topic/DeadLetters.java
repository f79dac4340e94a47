package dev.ipnledger.publish.topic;

/** Where records go that can not be published, whatever is tried. */
@FunctionalInterface
public interface DeadLetters {
  /**
   * Puts one record aside.
   *
   * @param letter a JSON document that names the record
   * @throws NotPublishedException when the queue did not confirm it
   */
  void put(String letter) throws NotPublishedException;
}
