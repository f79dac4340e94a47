/**
 * What answers state. Start with {@link dev.ipnledger.mws.response.AnswerReaders}, one for each
 * form of answer; {@link dev.ipnledger.mws.response.DetailsAnswerReader} reads an answer about an
 * object that was asked for by its id.
 */
@NullMarked
package dev.ipnledger.mws.response;

import org.jspecify.annotations.NullMarked;
