package dev.ipnledger.sandbox.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of a request. */
public final class Body {
  private final byte[] bytes;
  private volatile @Nullable String text;
  private volatile boolean decoded;

  Body(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A text as UTF-8. */
  public static Body of(String text) {
    return new Body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes to be read once, without a copy. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  public int length() {
    return bytes.length;
  }

  /** The text; empty when the bytes are not UTF-8, so that nothing is silently replaced. */
  public Optional<String> utf8() {
    if (!decoded) {
      text = decode();
      decoded = true;
    }
    return Optional.ofNullable(text);
  }

  private @Nullable String decode() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
