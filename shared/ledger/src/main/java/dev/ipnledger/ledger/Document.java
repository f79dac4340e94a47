package dev.ipnledger.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes as they arrived, kept compressed. */
public final class Document {
  private final byte[] compressed;

  private Document(byte[] compressed) {
    this.compressed = compressed;
  }

  /** Keeps these bytes, whatever they are. */
  public static Document of(byte[] original) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(original);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return new Document(bytes.toByteArray());
  }

  /** What {@link #compressed} gave before. */
  public static Document ofCompressed(byte[] compressed) {
    return new Document(compressed.clone());
  }

  /** Gzip (RFC 1952). */
  public byte[] compressed() {
    return compressed.clone();
  }

  /**
   * The bytes as they arrived.
   *
   * @throws UncheckedIOException if what was kept is no gzip
   */
  public byte[] original() {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a kept document is not gzip", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document document && Arrays.equals(compressed, document.compressed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(compressed);
  }

  /** Never the content: documents may be unverified. */
  @Override
  public String toString() {
    return "Document[" + compressed.length + " bytes gzip]";
  }
}
