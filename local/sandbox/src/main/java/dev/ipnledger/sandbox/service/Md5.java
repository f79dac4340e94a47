package dev.ipnledger.sandbox.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Digests as {@code Content-MD5} carries them. */
public final class Md5 {
  private Md5() {}

  /** Base64 of the 16 raw bytes, not of their hex digits. */
  public static String base64(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has MD5", e);
    }
  }
}
