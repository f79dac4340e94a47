package dev.ipnledger.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes as they arrived. They are compressed by whoever writes them into a table, and not before,
 * because that takes as long as reading a document does: a store in memory keeps them as they are.
 */
public final class Document {
  private final byte[] bytes;
  private final boolean compressed;

  private Document(byte[] bytes, boolean compressed) {
    this.bytes = bytes;
    this.compressed = compressed;
  }

  /** Keeps these bytes, whatever they are. */
  public static Document of(byte[] original) {
    return new Document(original.clone(), false);
  }

  /** What {@link #compressed} gave before. */
  public static Document ofCompressed(byte[] compressed) {
    return new Document(compressed.clone(), true);
  }

  /** Gzip (RFC 1952). */
  public byte[] compressed() {
    return compressed ? bytes.clone() : compress(bytes);
  }

  private static byte[] compress(byte[] original) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(original);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return compressed.toByteArray();
  }

  /**
   * The bytes as they arrived.
   *
   * @throws UncheckedIOException if what was kept is no gzip
   */
  public byte[] original() {
    return compressed ? decompress(bytes) : bytes.clone();
  }

  private static byte[] decompress(byte[] compressed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a kept document is not gzip", e);
    }
  }

  /** Whether both are the same bytes as they arrived. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Document document
        && (compressed == document.compressed
            ? Arrays.equals(bytes, document.bytes)
            : Arrays.equals(original(), document.original()));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(original());
  }

  /** Never the content: documents may be unverified. */
  @Override
  public String toString() {
    return "Document[" + bytes.length + (compressed ? " bytes gzip]" : " bytes]");
  }
}
