package dev.ipnledger.mws.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.UniqueElements;

class PercentEncodingTest {
  @Property
  void whateverIsWrittenComesBackAndOnlyUnreservedCharactersStay(@ForAll String text) {
    String encoded = PercentEncoding.encode(text);

    assertThat(encoded).matches("(?s)([A-Za-z0-9_.~-]|%[0-9A-F]{2})*");
    // A lone surrogate is no character, and UTF-8 has no bytes for it.
    String writable = new String(text.getBytes(UTF_8), UTF_8);
    assertThat(URLDecoder.decode(encoded, UTF_8)).isEqualTo(writable);
  }

  @Property
  void differentTextsAreSignedDifferently(
      @ForAll @NotEmpty @UniqueElements List<@AlphaChars String> values) {
    assertThat(values.stream().map(PercentEncodingTest::signature)).doesNotHaveDuplicates();
  }

  private static String signature(String value) {
    return SignableRequest.of("POST", "localhost", "/", Map.of("SellerNote", value))
        .signature("not-a-secret");
  }
}
