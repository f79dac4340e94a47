package dev.ipnledger.sns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Gzip in memory, bounded on the way back. */
final class Gzip {
  private Gzip() {}

  static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused a write", e);
    }
    return compressed.toByteArray();
  }

  /** Stops at the limit, whatever the compressed bytes would grow to. */
  static byte[] decompress(byte[] bytes, int maxBytes) throws QueueFormatException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] plain = gzip.readNBytes(maxBytes + 1);
      if (plain.length > maxBytes) {
        throw new QueueFormatException("the body grows above " + maxBytes + " bytes");
      }
      return plain;
    } catch (IOException e) {
      throw new QueueFormatException("the body is not gzip");
    }
  }
}
