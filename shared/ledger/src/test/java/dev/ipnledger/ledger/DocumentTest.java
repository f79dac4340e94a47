package dev.ipnledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Bytes, and the form that tables keep. */
class DocumentTest {
  @Property
  void anyBytesComeBackFromTheFormThatTablesKeep(@ForAll byte[] bytes) {
    Document arrived = Document.of(bytes);
    Document kept = Document.ofCompressed(arrived.compressed());

    assertThat(kept.original()).isEqualTo(bytes);
    assertThat(arrived.original()).isEqualTo(bytes);
    assertThat(kept.compressed()).as("it is not compressed twice").isEqualTo(arrived.compressed());
  }

  @Property
  void bothFormsAreOneDocumentAndOtherBytesAreAnother(@ForAll byte[] bytes, @ForAll byte[] others) {
    Document arrived = Document.of(bytes);
    Document kept = Document.ofCompressed(arrived.compressed());
    Document other = Document.of(others);

    assertThat(arrived).isEqualTo(kept).hasSameHashCodeAs(kept);
    assertThat(kept).isEqualTo(arrived);
    assertThat(arrived.equals(other)).isEqualTo(Arrays.equals(bytes, others));
    assertThat(kept.equals(other)).isEqualTo(Arrays.equals(bytes, others));
  }

  @Test
  void bytesOfTheCallerAreNotShared() {
    byte[] bytes = {1, 2, 3};
    Document document = Document.of(bytes);
    bytes[0] = 9;
    document.original()[1] = 9;

    assertThat(document.original()).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsNoGzipIsSaidToBeNone() {
    Document broken = Document.ofCompressed(new byte[] {1, 2, 3});

    assertThatThrownBy(broken::original)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("a kept document is not gzip");
  }
}
