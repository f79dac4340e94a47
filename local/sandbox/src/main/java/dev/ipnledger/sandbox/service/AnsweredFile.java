package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

/**
 * A file as an answer.
 *
 * @param contentType such as {@code text/xml}
 * @param text sent as UTF-8, with its MD5 in a header
 */
public record AnsweredFile(String contentType, String text) {
  public AnsweredFile {
    requireNonNull(contentType, "contentType is null");
    requireNonNull(text, "text is null");
  }
}
