package dev.ipnledger.cli.inspect;

import org.jspecify.annotations.Nullable;

/**
 * All there is to say about one file.
 *
 * @param file as it was given on the command line
 * @param kind of the outermost document
 * @param signature whether Amazon signed it
 * @param envelope null for what is not in an envelope that can be read
 * @param content what is inside
 */
record Inspection(
    String file,
    DocumentKind kind,
    Signed signature,
    @Nullable EnvelopeFacts envelope,
    Content content) {
  /** Of the envelope, what helps to find it again. */
  record EnvelopeFacts(String type, String signatureVersion, String topicArn, String messageId) {}

  /** A document that carries no signature of its own. */
  static Inspection bare(String file, DocumentKind kind, Content content) {
    return new Inspection(file, kind, Signed.UNCHECKED, null, content);
  }
}
