package dev.ipnledger.mws.response;

import dev.ipnledger.domain.Account;
import dev.ipnledger.xml.XmlDocument;

/**
 * Reads the answers to one kind of request. It never throws for what stands in them.
 *
 * @param <R> what the operation answers
 */
@FunctionalInterface
public interface AnswerReader<R> {
  /**
   * @param account who asked: answers do not name the seller
   * @param answer as it came
   */
  Reading<R> read(Account account, XmlDocument answer);
}
