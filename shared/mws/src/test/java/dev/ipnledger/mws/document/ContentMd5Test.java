package dev.ipnledger.mws.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentMd5Test {
  private static final String VECTOR =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Batch></Batch>\n";

  @Test
  void itIsTheBytesInBase64AndNotTheirText(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("feed.xml"), VECTOR);

    assertThat(ContentMd5.of(file)).isEqualTo("ldSAYgU5G2ihkkiV7Makog==");
  }

  @Test
  void piecesMakeTheSameDigestAsTheWhole() {
    ContentMd5 md5 = new ContentMd5();
    byte[] bytes = VECTOR.getBytes(UTF_8);
    md5.update(bytes, 0, 10);
    md5.update(bytes, 10, bytes.length - 10);

    assertThat(md5.base64()).isEqualTo("ldSAYgU5G2ihkkiV7Makog==");
  }
}
