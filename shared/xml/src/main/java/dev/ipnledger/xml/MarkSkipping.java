package dev.ipnledger.xml;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream without the byte order mark and the white space that may stand before a declaration. */
final class MarkSkipping extends FilterInputStream {
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private boolean begun;

  MarkSkipping(InputStream stream) {
    super(new BufferedInputStream(stream));
  }

  @Override
  public int read() throws IOException {
    begin();
    return super.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    begin();
    return super.read(buffer, offset, length);
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    skipMark();
    int next;
    do {
      in.mark(1);
      next = in.read();
    } while (next == ' ' || next == '\t' || next == '\r' || next == '\n');
    in.reset();
  }

  private void skipMark() throws IOException {
    in.mark(MARK.length);
    for (int octet : MARK) {
      if (in.read() != octet) {
        in.reset();
        return;
      }
    }
  }
}
