package dev.ipnledger.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters, by byte order mark, else the declaration, else as UTF-8. The JDK's parser
 * could do it too, but writes a line to the console for each document with a broken byte.
 */
final class Decoding {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private static final int LONGEST_DECLARATION = 200;

  private Decoding() {}

  /** The document's characters, with the byte order mark, if there is one. */
  static String decode(byte[] document) throws XmlRefusedException {
    try {
      // A new decoder reports a broken byte instead of putting a replacement character.
      return encodingOf(document).newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      throw XmlRefusedException.of(e);
    }
  }

  private static Charset encodingOf(byte[] document) {
    if (startsWith(document, 0xFE, 0xFF) || startsWith(document, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (startsWith(document, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    int length = Math.min(document.length, LONGEST_DECLARATION);
    String start = new String(document, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] document, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= document.length || (document[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
