package dev.ipnledger.mws.feed;

import dev.ipnledger.mws.document.ContentMd5;
import java.io.IOException;
import java.io.OutputStream;

/** Counts and digests what goes through it; closing it leaves the other stream open. */
final class DigestingStream extends OutputStream {
  private final OutputStream out;
  private final ContentMd5 md5 = new ContentMd5();
  private long written;

  DigestingStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    md5.update(bytes, offset, length);
    written += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  long written() {
    return written;
  }

  String md5() {
    return md5.base64();
  }
}
