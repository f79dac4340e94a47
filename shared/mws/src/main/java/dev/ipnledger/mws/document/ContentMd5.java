package dev.ipnledger.mws.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * {@code Content-MD5} of RFC 1864: the 16 bytes of the digest in Base64, not its hexadecimal text.
 * It tells damage, not malice; the signature does that.
 */
public final class ContentMd5 {
  private final MessageDigest digest;

  public ContentMd5() {
    try {
      digest = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has MD5", e);
    }
  }

  /** Of a whole file, read in pieces. */
  public static String of(Path file) throws IOException {
    ContentMd5 md5 = new ContentMd5();
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] piece = new byte[1 << 16];
      for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) {
        md5.update(piece, 0, length);
      }
    }
    return md5.base64();
  }

  /** The next bytes. */
  public void update(byte[] bytes, int offset, int length) {
    digest.update(bytes, offset, length);
  }

  /** Of all bytes so far, after which it begins anew. */
  public String base64() {
    return Base64.getEncoder().encodeToString(digest.digest());
  }
}
